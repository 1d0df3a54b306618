import type { FastifyInstance } from 'fastify';
import type { SessionStore } from '../session/session-store.ts';
import type { VerifyLogoutToken } from './logout-token.ts';
import type { LogoutTokenStore } from './logout-token-store.ts';

export const BACKCHANNEL_LOGOUT_PATH = '/auth/backchannel-logout';
const FORM = 'application/x-www-form-urlencoded';
/** A token is about 1 kB. */
const MAX_BODY = 16 * 1024;

export interface BackchannelOptions {
  readonly sessions: SessionStore;
  readonly tokens: LogoutTokenStore;
  readonly verifyLogoutToken: VerifyLogoutToken;
}

/**
 * The login service tells that somebody logged out there or lost access: the sessions end at once, without the browser.
 * No cookie and no CSRF header here; the signature is the proof.
 */
export function registerBackchannelLogout(app: FastifyInstance, options: BackchannelOptions): void {
  const { sessions, tokens, verifyLogoutToken } = options;
  // in a scope of its own: no other address takes forms, which any site can post
  app.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: MAX_BODY }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    scope.post(BACKCHANNEL_LOGOUT_PATH, { bodyLimit: MAX_BODY }, async (request, reply) => {
      const token = request.body instanceof URLSearchParams && request.body.get('logout_token');
      const logout = token ? await verifyLogoutToken(token) : undefined;
      if (!logout || !(await tokens.isNew(logout.id))) {
        request.log.warn({ traceId: request.id }, 'a logout token was refused');
        return reply.code(400).send({ error: 'invalid_request' });
      }
      const ended = await sessions.endAllOfProvider(logout);
      request.log.info({ ended, traceId: request.id }, 'the login service ended sessions');
      return reply.code(200).send();
    });
  });
}
