import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asset } from './asset-store.ts';
import { chooseEncoding } from './encoding.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** Sends a file: a hashed one for ever, any other to be asked again with its tag. */
export async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
): Promise<FastifyReply> {
  reply
    .header('cache-control', asset.immutable ? FOREVER : 'no-cache')
    .header('etag', asset.tag)
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match']?.includes(asset.tag)) return reply.code(304).send();
  const encoding = asset.compressible
    ? chooseEncoding(request.headers['accept-encoding'])
    : 'identity';
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(asset.type).send(await asset.body(encoding));
}
