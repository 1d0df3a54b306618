import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { comesFromThisHost, isSameSite } from '../http/same-site.ts';
import { endSessionCookie, readSessionId } from '../session/cookies.ts';
import { sessionView } from '../session/session-view.ts';
import type { AuthOptions } from './auth-options.ts';
import { beginLogin } from './begin-login.ts';
import { finishLogin } from './finish-login.ts';

/** Login, its way back, logout, and what the page may know about its session. */
export function registerAuth(app: FastifyInstance, options: AuthOptions): void {
  const { sessions } = options;
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/auth/')) reply.header('cache-control', 'no-store');
  });
  app.get('/auth/login', (request, reply) => beginLogin(request, reply, options));
  app.get('/auth/callback', (request, reply) => finishLogin(request, reply, options));
  app.post('/auth/logout', async (request, reply) => {
    if (!isSameSite(request.headers) && !comesFromThisHost(request.headers)) {
      return sendProblem(request, reply, 403);
    }
    const id = readSessionId(request.headers.cookie);
    if (id) await sessions.end(id);
    return reply.header('set-cookie', endSessionCookie()).code(204).send();
  });
  app.get('/auth/session', async (request, reply) => {
    const id = readSessionId(request.headers.cookie);
    const session = id && (await sessions.find(id));
    if (session) return reply.send(sessionView(session));
    if (id) reply.header('set-cookie', endSessionCookie());
    return reply.code(204).send();
  });
}
