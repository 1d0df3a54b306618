import { createHash } from 'node:crypto';
import { EFFORT, type Encoding, encode, WORTH_COMPRESSING } from '../delivery/encoding.ts';

/** An answer as bytes; each encoding is made once, when it is asked for the first time. */
export class CachedAnswer {
  /** Weak: the same answer whatever the encoding. */
  readonly etag: string;
  readonly #plain: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(body: Buffer) {
    this.#plain = body;
    this.etag = `W/"${createHash('sha256').update(this.#plain).digest('base64url')}"`;
  }

  /** Bytes that it holds at most, encodings included. */
  get weight(): number {
    return this.#plain.length * 2;
  }

  get isWorthCompressing(): boolean {
    return this.#plain.length >= WORTH_COMPRESSING;
  }

  in(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = encode(this.#plain, encoding, EFFORT.always);
    this.#encoded.set(encoding, made);
    return made;
  }
}
