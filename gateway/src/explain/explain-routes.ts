import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOfCookie } from '../http/caller.ts';
import { DEADLINE_MS, type GraphqlOptions } from '../http/graphql-routes.ts';
import { letIn } from '../http/let-in.ts';
import { sendProblem } from '../http/problem.ts';
import { isSameSite } from '../http/same-site.ts';
import { endSessionCookie } from '../session/cookies.ts';
import { explainOperation } from './explain-operation.ts';
import { registerExplainPage } from './explain-page.ts';
import { type DocumentPlaces, listDocuments } from './list-documents.ts';
import { readQuestion } from './read-question.ts';

export const EXPLAIN_PATH = '/dev/explain';

/** Development only: the routes exist when there are such options. */
export interface ExplainOptions {
  /** Folder of the page itself. */
  readonly page: string;
  /** Folder with the styles of the house, and the file of its font. */
  readonly styles: string;
  readonly font: string;
  /** The documents of the front-ends, to choose from. */
  readonly frontends: readonly DocumentPlaces[];
}

/** The page and the two addresses that it asks. */
export function registerExplain(
  app: FastifyInstance,
  options: ExplainOptions,
  graph: GraphqlOptions,
): void {
  registerExplainPage(app, EXPLAIN_PATH, options);
  app.get(`${EXPLAIN_PATH}/documents`, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await listDocuments(options.frontends)),
  );
  app.post(EXPLAIN_PATH, (request, reply) => explain(request, reply, graph));
}

/** Who asks and what may be asked is decided as at /graphql: explaining opens nothing. */
async function explain(request: FastifyRequest, reply: FastifyReply, graph: GraphqlOptions) {
  const caller = await callerOfCookie(request.headers.cookie, graph.sessions);
  if (!caller) {
    reply.header('set-cookie', endSessionCookie());
    return sendProblem(request, reply, 401);
  }
  const server = graph.servers.get(caller.actor.audience);
  if (!server) return sendProblem(request, reply, 403);
  const planOnly = wantsOnlyThePlan(request.body);
  const entry = await letIn(request, caller, graph);
  if ('problem' in entry) return sendProblem(request, reply, entry.status, entry.problem);
  const question = readQuestion(request.body);
  if ('code' in question) return sendProblem(request, reply, 400, question);
  const context = {
    ...entry,
    receivedAt: graph.now(),
    traceId: request.id,
    deadline: Date.now() + DEADLINE_MS,
    sameSite: isSameSite(request.headers),
  };
  const report = await explainOperation(server.apollo, { question, context, planOnly });
  return reply.header('cache-control', 'no-store').send(JSON.stringify(report));
}

const wantsOnlyThePlan = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'planOnly' in body && body.planOnly === true;
