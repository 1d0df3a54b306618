import { type LivePhase, type Session, useSessionLife } from '@hub/client';
import { useEffect } from 'react';
import { SessionEnded } from './SessionEnded.tsx';
import { SessionEnding } from './SessionEnding.tsx';
import { SessionFinal } from './SessionFinal.tsx';
import { useOtherTabs } from './use-other-tabs.ts';

interface Props {
  readonly session: Session;
  /** where the live connection stands: it hears first of a session that was ended elsewhere */
  readonly live: LivePhase;
}

/** Warns before the session ends and helps after it did. */
export function SessionWatch({ session, live }: Props) {
  const { phase, secondsLeft, final, extend } = useSessionLife(session);
  useOtherTabs(session, extend);
  useEffect(() => {
    if (live === 'ended') void extend().catch(() => undefined);
  }, [live, extend]);
  if (phase === 'open') return null;
  if (phase === 'ended') return <SessionEnded extend={extend} />;
  if (final) return <SessionFinal secondsLeft={secondsLeft} />;
  return <SessionEnding secondsLeft={secondsLeft} extend={extend} />;
}
