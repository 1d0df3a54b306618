import { randomFillSync } from 'node:crypto';

/** Random bytes are fetched for many ids at once: one by one they cost as much as the rest of a small request. */
const pool = Buffer.allocUnsafe(4_096);
let used = pool.length;

/** So many random bytes as hexadecimal digits. Not for secrets: what was given stays in memory for a while. */
export function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
}
