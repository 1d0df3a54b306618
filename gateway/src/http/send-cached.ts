import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding } from '../delivery/encoding.ts';
import type { CachedAnswer } from '../public-cache/cached-answer.ts';

/** The same for everybody: browsers and caches on the way may keep it, and ask each time whether it still holds. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** Sends an answer in the encoding of the asker, or only says that the asker has it already. */
export async function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: CachedAnswer,
): Promise<FastifyReply> {
  reply.header('vary', 'cookie, accept, accept-encoding');
  if (request.method === 'GET') {
    reply.header('etag', answer.etag).header('cache-control', ASK_EACH_TIME);
    if (holds(request.headers['if-none-match'], answer.etag))
      return reply.removeHeader('content-type').code(304).send();
  }
  const accepted = request.headers['accept-encoding'];
  const encoding = answer.isWorthCompressing ? chooseEncoding(accepted) : 'identity';
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(await answer.in(encoding));
}

const holds = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((known) => known.trim() === etag || known.trim() === '*') ?? false;
