import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, EFFORT, encode, WORTH_COMPRESSING } from '../delivery/encoding.ts';

/** Compresses answers made of text; files come compressed already. */
export async function compressAnswers(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < WORTH_COMPRESSING) return payload;
  reply.header('vary', 'accept-encoding');
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding === 'identity') return payload;
  const body = await encode(Buffer.from(payload), encoding, EFFORT.always);
  reply.header('content-encoding', encoding).header('content-length', body.length);
  return body;
}
