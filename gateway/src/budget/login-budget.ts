import type { FastifyInstance } from 'fastify';
import { TOKEN_PATH } from '../clients/token-routes.ts';
import { sendProblem } from '../http/problem.ts';
import type { BudgetStore } from './budget-store.ts';
import { payerAt } from './payer.ts';
import { RATE_LIMITED } from './rate-limited.ts';

/** Each writes a row or asks the identity provider, before anybody is known. */
const LOGIN_PATHS = new Set(['/auth/login', '/auth/callback', TOKEN_PATH]);

/** Logins have a budget of their own per address: guessing is slow, and nobody's questions keep others from logging in. */
export function limitLogins(app: FastifyInstance, budgets: BudgetStore, perMinute: number): void {
  app.addHook('onRequest', async (request, reply) => {
    const [path = ''] = request.url.split('?');
    if (!LOGIN_PATHS.has(path.replace(/\/+$/, ''))) return;
    const seconds = budgets.take(`login:${payerAt(request.ip)}`, 1, perMinute);
    if (seconds === 0) return;
    const { code, message } = RATE_LIMITED;
    await sendProblem(request, reply, 429, {
      code,
      message: message(seconds),
      retryAfter: seconds,
    });
  });
}
