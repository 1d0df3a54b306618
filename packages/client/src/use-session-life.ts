import { useCallback, useEffect, useState } from 'react';
import { extendSession } from './fetch-session.ts';
import { lastAnswerAt } from './last-answer.ts';
import type { Session } from './session.ts';
import { endOfSession, type SessionPhase, sessionPhase } from './session-life.ts';

/** What the expiry warning needs. */
export interface SessionLife {
  readonly phase: SessionPhase;
  readonly secondsLeft: number;
  /** true when it reaches its longest age: then no more time can be had */
  readonly final: boolean;
  /** asks the server for more time; false when it gave none, because the session reached its longest age */
  readonly extend: () => Promise<boolean>;
}

interface Heard {
  readonly expiresAt: number;
  readonly endsAt: number;
  readonly heardAt: number;
}

const heard = ({ expiresAt, endsAt }: Session): Heard | null =>
  expiresAt === null
    ? null
    : {
        expiresAt: Date.parse(expiresAt),
        endsAt: endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(endsAt),
        heardAt: Date.now(),
      };

/** In another tab somebody else may have logged in: then nothing on this page is theirs. */
const isSamePerson = (one: Session, other: Session): boolean =>
  one.user.name === other.user.name && one.organisation?.id === other.organisation?.id;

/** Watches the clock of the session. A visitor without one never hears of it. */
export function useSessionLife(session: Session): SessionLife {
  const [word, setWord] = useState<Heard | null>(() => heard(session));
  const [now, setNow] = useState(() => Date.now());

  const end = word && endOfSession({ ...word, lastAnswerAt: lastAnswerAt() });
  const phase = end === null ? 'open' : sessionPhase(end, now);
  const pace = phase === 'ending' ? 1_000 : 10_000;

  useEffect(() => {
    if (!word) return;
    const timer = setInterval(() => setNow(Date.now()), pace);
    return () => clearInterval(timer);
  }, [word, pace]);

  const extend = useCallback(async () => {
    const fresh = await extendSession(session.locale);
    if (fresh.audience !== 'public' && !isSamePerson(fresh, session)) location.reload();
    const next = heard(fresh);
    setWord((before) => next ?? (before && { ...before, expiresAt: 0 }));
    setNow(Date.now());
    return next !== null && sessionPhase(next.expiresAt, Date.now()) === 'open';
  }, [session]);

  const left = end === null ? Number.POSITIVE_INFINITY : Math.ceil((end - now) / 1000);
  return { phase, secondsLeft: Math.max(0, left), final: end === word?.endsAt, extend };
}
