import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this size the headers weigh as much as the gain. */
export const WORTH_COMPRESSING = 1_000;

/** Effort for what is compressed once and for what is compressed at every answer (brotli's default takes 0.1 s). */
export const EFFORT = { once: { brotli: 9, gzip: 9 }, always: { brotli: 4, gzip: 4 } } as const;

/** The best of our encodings that the client takes. A quality of 0 means "not this one". */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (name: string) =>
    offers.some(
      (offer) => offer === name || (offer.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(offer)),
    );
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** The body in the chosen encoding. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
  effort: { brotli: number; gzip: number },
): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(body, { level: effort.gzip });
  if (encoding === 'identity') return body;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotli(body, { params });
}
