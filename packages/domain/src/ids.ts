const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** FNV-1a over 32 bits, seeded, with a final avalanche: spreads keys, protects nothing. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The id of a seeded fact, the same in every service: a UUID (version 8) made from its kind and natural key.
 * Public knowledge, so never use it for what must not be guessed.
 */
export function stableId(kind: string, key: string): string {
  const text = `samenleven-hub/${kind}/${key}`;
  const words = [0x9747b28c, 0x3c6ef372, 0x1b873593, 0xe6546b64]
    .map((seed) => hex(hash32(text, seed), 8))
    .join('');
  return layout(words, '8');
}

/**
 * A new id that sorts by time (UUID version 7).
 * @param randomBytes ten random bytes
 */
export function uuidv7(now: Date, randomBytes: Uint8Array): string {
  const random = Array.from(randomBytes.subarray(0, 10), (byte) => hex(byte, 2)).join('');
  if (random.length < 20) throw new RangeError('Ten random bytes are needed.');
  return layout(hex(now.getTime(), 12) + random, '7');
}

function layout(digits: string, version: string): string {
  const variant = hex((Number.parseInt(digits[16] ?? '0', 16) & 0x3) | 0x8, 1);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    version + digits.slice(13, 16),
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-');
}
