const BYTE = {
  quote: 0x22,
  minus: 0x2d,
  zero: 0x30,
  backslash: 0x5c,
} as const;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const BYTES_PER_UNIT = 3;
/** From here on native code is faster than a loop of ours. */
const LONG_TEXT = 200;
/** Room for the answer of a screen. More is given back after the one answer that needed it. */
const USUAL_BYTES = 2 ** 17;

/**
 * Writes JSON as bytes, into memory that it uses again for every answer. Put together from strings, an answer of 60 kB leaves 500 kB
 * behind, and what a process leaves behind decides how often it has to collect, and how much of what is under way it then moves.
 */
export class JsonWriter {
  #bytes = Buffer.allocUnsafeSlow(USUAL_BYTES);
  #at = 0;

  /** Forgets what was written. */
  begin(): void {
    this.#at = 0;
    if (this.#bytes.length > USUAL_BYTES) this.#bytes = Buffer.allocUnsafeSlow(USUAL_BYTES);
  }

  /** A copy of what was written. */
  finish(): Buffer {
    const written = Buffer.allocUnsafe(this.#at);
    this.#bytes.copy(written, 0, 0, this.#at);
    return written;
  }

  /** One byte of JSON: a bracket, a comma. */
  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#at++] = byte;
  }

  /** Some JSON as it is. */
  bytes(given: Uint8Array): void {
    this.#reserve(given.length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < given.length; i++) bytes[at++] = given[i] as number;
    this.#at = at;
  }

  /** Any value of JSON. */
  value(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number' && (value | 0) === value) this.integer(value);
    else this.#stringify(value);
  }

  text(value: string): void {
    if (value.length > LONG_TEXT || !this.#plainText(value)) this.#stringify(value);
  }

  /** A whole number of 32 bits. */
  integer(value: number): void {
    if (value < 0) this.byte(BYTE.minus);
    let rest = Math.abs(value);
    let digits = 1;
    for (let most = 10; most <= rest; most *= 10) digits += 1;
    this.#reserve(digits);
    const end = this.#at + digits;
    for (let at = end - 1; at >= this.#at; at--) {
      const tens = Math.floor(rest / 10);
      this.#bytes[at] = BYTE.zero + rest - tens * 10;
      rest = tens;
    }
    this.#at = end;
  }

  /** Text without anything that JSON escapes; false, and nothing is written, when there is something. */
  #plainText(value: string): boolean {
    const { length } = value;
    this.#reserve(length * BYTES_PER_UNIT + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = BYTE.quote;
    for (let i = 0; i < length; i++) {
      const unit = value.charCodeAt(i);
      if (unit < 0x80) {
        if (unit < 0x20 || unit === BYTE.quote || unit === BYTE.backslash) return false;
        bytes[at++] = unit;
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else return false; // half of a pair, or one that is alone
    }
    bytes[at++] = BYTE.quote;
    this.#at = at;
    return true;
  }

  #stringify(value: unknown): void {
    const json = JSON.stringify(value);
    this.#reserve(json.length * BYTES_PER_UNIT);
    this.#at += this.#bytes.write(json, this.#at);
  }

  #reserve(count: number): void {
    const needed = this.#at + count;
    if (needed > this.#bytes.length) this.#grow(needed);
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
