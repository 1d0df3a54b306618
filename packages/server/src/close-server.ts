import type { FastifyInstance } from 'fastify';

/**
 * Closes a server: no new requests, those under way are answered. A browser keeps its connection open after the answer,
 * and Node only closes the ones that are idle at the first moment, so look again; what is left after the grace is cut.
 */
export async function closeServer(app: FastifyInstance, graceMs = 10_000): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 50);
  const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cut);
  }
}
