import type { VerifyMachineToken } from '../login/machine-token.ts';
import type { RequestContext } from '../request-context.ts';
import { readSessionId } from '../session/cookies.ts';
import type { SessionStore } from '../session/session-store.ts';

/** Who asks, and how we know. */
export type Caller = Pick<RequestContext, 'actor' | 'credential' | 'mayChange'>;

/** A caller without login. */
export const ANYBODY: Caller = {
  actor: { audience: 'public' },
  credential: 'none',
  mayChange: true,
};

/** Nobody in particular without a cookie; undefined when the session of the cookie ended. */
export async function callerOfCookie(
  header: string | undefined,
  sessions: SessionStore,
): Promise<Caller | undefined> {
  const id = readSessionId(header);
  if (!id) return ANYBODY;
  const session = await sessions.find(id);
  return session && { actor: session.account.actor, credential: 'session', mayChange: true };
}

/** The machine of a bearer token; undefined without a good one. Cookies do not count here. */
export async function callerOfToken(
  header: string | undefined,
  verify: VerifyMachineToken,
): Promise<Caller | undefined> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
  const machine = token === undefined ? undefined : await verify(token);
  return (
    machine && {
      actor: machine.account.actor,
      credential: 'token',
      mayChange: machine.mayChange,
    }
  );
}
