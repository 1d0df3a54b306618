import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder for one test. Not mkdtemp: PostgreSQL runs as another account when the tests run as root. */
export function dataFolder(): { path: string; remove(): void } {
  const path = join('/var/tmp', `hub-hubtest-${process.pid}-${randomBytes(4).toString('hex')}`);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
