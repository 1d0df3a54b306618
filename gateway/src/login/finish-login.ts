import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Login } from '../session/account.ts';
import {
  clearCookie,
  loginCookieName,
  readCookie,
  readSessionId,
  sessionCookie,
} from '../session/cookies.ts';
import type { LoginAttempt } from './attempt-store.ts';
import type { AuthOptions } from './auth-options.ts';
import type { LoginChecks } from './issuer.ts';
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

  let login: Login | undefined;
  try {
    login = await identify(new URL(request.url, options.origin), { state, ...attempt }, options);
  } catch (error) {
    request.log.warn({ err: error, traceId: request.id }, 'a login was refused');
    return sendLoginProblem(reply, 'expired', request.id);
  }
  if (!login) return sendLoginProblem(reply, 'no-access', request.id);

  const before = readSessionId(request.headers.cookie);
  if (before) await options.sessions.end(before);
  const id = await options.sessions.begin(login);
  const target = attempt.returnTo === '/' ? options.homeOf(login.accounts[0]) : attempt.returnTo;
  return reply.header('set-cookie', sessionCookie(id)).redirect(target, 303);
}

/** Who came back; undefined when this person has no access. */
async function identify(
  callback: URL,
  checks: LoginChecks,
  { issuer, resolveAccounts }: AuthOptions,
): Promise<Login | undefined> {
  const { claims, idToken } = await issuer.identify(callback, checks);
  const [first, ...others] = await resolveAccounts(claims);
  if (!first) return undefined;
  return {
    issuer: String(claims.iss),
    subject: String(claims.sub),
    providerSession: typeof claims.sid === 'string' ? claims.sid : undefined,
    idToken,
    accounts: [first, ...others],
  };
}

async function takeAttempt(
  request: FastifyRequest,
  state: string,
  { attempts }: AuthOptions,
): Promise<LoginAttempt | undefined> {
  const browser = readCookie(request.headers.cookie, loginCookieName(state));
  return browser && /^[\w-]{43}$/.test(state) ? attempts.take(state, browser) : undefined;
}
