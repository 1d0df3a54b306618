import { type Session, useSessionLife } from '@hub/client';
import { SessionEnded } from './SessionEnded.tsx';
import { SessionEnding } from './SessionEnding.tsx';

/** Warns before the session ends and helps after it did. */
export function SessionWatch({ session }: { readonly session: Session }) {
  const { phase, secondsLeft, extend } = useSessionLife(session);
  if (phase === 'ending') return <SessionEnding secondsLeft={secondsLeft} extend={extend} />;
  return phase === 'ended' ? <SessionEnded extend={extend} /> : null;
}
