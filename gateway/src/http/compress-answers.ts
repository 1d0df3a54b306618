import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, EFFORT, encode, WORTH_COMPRESSING } from '../delivery/encoding.ts';

/** Compresses answers made of text; files come compressed already. */
export async function compressAnswers(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (!isText(payload, reply) || payload.length < WORTH_COMPRESSING) return payload;
  reply.header('vary', 'accept-encoding');
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === 'identity') return payload;
  const body = await encode(
    typeof payload === 'string' ? Buffer.from(payload) : payload,
    encoding,
    EFFORT.always,
  );
  reply.header('content-encoding', encoding).header('content-length', body.length);
  return body;
}

/** A string, or JSON that was made bytes of already. */
const isText = (payload: unknown, reply: FastifyReply): payload is string | Buffer =>
  typeof payload === 'string' ||
  (Buffer.isBuffer(payload) &&
    !reply.hasHeader('content-encoding') &&
    /^application\/(graphql-response\+)?json/.test(String(reply.getHeader('content-type'))));
