import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../session/account.ts';
import {
  clearCookie,
  loginCookieName,
  readCookie,
  readSessionId,
  sessionCookie,
} from '../session/cookies.ts';
import type { LoginAttempt } from './attempt-store.ts';
import type { AuthOptions } from './auth-options.ts';
import { sendLoginProblem } from './login-problem.ts';

/** Takes the browser back from the identity provider and begins its session. */
export async function finishLogin(
  request: FastifyRequest,
  reply: FastifyReply,
  options: AuthOptions,
): Promise<FastifyReply> {
  const { state } = request.query as Record<string, unknown>;
  const attempt =
    typeof state === 'string' ? await takeAttempt(request, state, options) : undefined;
  if (typeof state !== 'string' || !attempt) return sendLoginProblem(reply, 'expired', request.id);
  reply.header('set-cookie', clearCookie(loginCookieName(state)));

  let account: Account | undefined;
  try {
    const callback = new URL(request.url, options.origin);
    account = await options.resolveAccount(
      await options.issuer.claims(callback, { state, ...attempt }),
    );
  } catch (error) {
    request.log.warn({ err: error, traceId: request.id }, 'a login was refused');
    return sendLoginProblem(reply, 'expired', request.id);
  }
  if (!account) return sendLoginProblem(reply, 'no-access', request.id);

  const before = readSessionId(request.headers.cookie);
  if (before) await options.sessions.end(before);
  const id = await options.sessions.begin(account);
  const target = attempt.returnTo === '/' ? options.homeOf(account) : attempt.returnTo;
  return reply.header('set-cookie', sessionCookie(id)).redirect(target, 303);
}

async function takeAttempt(
  request: FastifyRequest,
  state: string,
  { attempts }: AuthOptions,
): Promise<LoginAttempt | undefined> {
  const browser = readCookie(request.headers.cookie, loginCookieName(state));
  return browser && /^[\w-]{43}$/.test(state) ? attempts.take(state, browser) : undefined;
}
