import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Another server's handler below a path of this origin; it reads and answers the request by itself. */
export interface Mount {
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export function registerMount(app: FastifyInstance, { path, handle }: Mount): void {
  app.route({
    method: ['GET', 'POST'],
    url: `${path}/*`,
    // Before the body is read, and without a call to go on: from here the request is the other handler's.
    onRequest: (request, reply) => {
      reply.hijack();
      handle(request.raw, reply.raw);
    },
    handler: () => undefined,
  });
}
