import { type Session, useSessionLife } from '@hub/client';
import { SessionEnded } from './SessionEnded.tsx';
import { SessionEnding } from './SessionEnding.tsx';
import { SessionFinal } from './SessionFinal.tsx';
import { useOtherTabs } from './use-other-tabs.ts';

/** Warns before the session ends and helps after it did. */
export function SessionWatch({ session }: { readonly session: Session }) {
  const { phase, secondsLeft, final, extend } = useSessionLife(session);
  useOtherTabs(session, extend);
  if (phase === 'open') return null;
  if (phase === 'ended') return <SessionEnded extend={extend} />;
  if (final) return <SessionFinal secondsLeft={secondsLeft} />;
  return <SessionEnding secondsLeft={secondsLeft} extend={extend} />;
}
