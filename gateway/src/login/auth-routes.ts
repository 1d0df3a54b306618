import type { FastifyInstance } from 'fastify';
import { type AuthOptions, CALLBACK_PATH } from './auth-options.ts';
import { beginLogin } from './begin-login.ts';
import { finishLogin } from './finish-login.ts';
import { logOut } from './log-out.ts';
import { sayFarewell } from './say-farewell.ts';
import { switchOrganisation } from './switch-organisation.ts';
import { extendSession, tellSession } from './tell-session.ts';

/** Login, its way back, logout, and what the page may know about its session and do with it. */
export function registerAuth(app: FastifyInstance, options: AuthOptions): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/auth/')) reply.header('cache-control', 'no-store');
  });
  app.get('/auth/login', (request, reply) => beginLogin(request, reply, options));
  app.get(CALLBACK_PATH, (request, reply) => finishLogin(request, reply, options));
  app.get('/auth/session', (request, reply) => tellSession(request, reply, options));
  app.post('/auth/extend', (request, reply) => extendSession(request, reply, options));
  app.post('/auth/switch', (request, reply) => switchOrganisation(request, reply, options));
  app.post('/auth/logout', (request, reply) => logOut(request, reply, options));
  app.get('/auth/farewell', (request, reply) => sayFarewell(request, reply, options));
}
