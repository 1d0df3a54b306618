import type { FastifyInstance } from 'fastify';
import { POLICY_REPORT_PATH } from '../delivery/security-headers.ts';
import { createLineBudget } from './line-budget.ts';
import { readReports } from './read-report.ts';

/** A report of a browser is about 1 kB; several may come together. */
const MAX_BODY = 16 * 1024;
const LINES = 20;
const WINDOW_MS = 10 * 60_000;

/**
 * Takes what browsers report about the policy of our pages. Anybody can post here, so a report becomes a line of our own
 * words and a count, and the answer says nothing.
 */
export function registerPolicyReports(app: FastifyInstance, origin: string): void {
  const mayWrite = createLineBudget(LINES, WINDOW_MS);
  // in a scope of its own: no other address takes these types
  app.register(async (scope) => {
    scope.addContentTypeParser(
      ['application/csp-report', 'application/reports+json'],
      { parseAs: 'string', bodyLimit: MAX_BODY },
      scope.getDefaultJsonParser('error', 'error'),
    );
    scope.post(POLICY_REPORT_PATH, { bodyLimit: MAX_BODY }, async (request, reply) => {
      for (const report of readReports(request.body, origin)) {
        const line = mayWrite();
        if (line) request.log.warn({ ...report, ...line }, 'a browser refused something on a page');
      }
      return reply.code(204).header('cache-control', 'no-store').send();
    });
  });
}
