import { readFile, writeFile } from 'node:fs/promises';
import type { AuditHead } from '@hub/database';

/** Writes where every chain stands, for a place outside the database. */
export async function keepAnchors(file: string, heads: readonly AuditHead[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(heads, null, 2)}\n`);
}

/** Reads anchors of an earlier day. @throws when the file holds something else */
export async function readAnchors(file: string): Promise<AuditHead[]> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (Array.isArray(content) && content.every(isHead)) return content;
  throw new Error(`${file} does not hold the heads of an audit log.`);
}

const isHead = (value: unknown): value is AuditHead =>
  typeof value === 'object' &&
  value !== null &&
  'organisationId' in value &&
  'number' in value &&
  'hash' in value &&
  typeof value.organisationId === 'string' &&
  Number.isInteger(value.number) &&
  /^[0-9a-f]{64}$/.test(String(value.hash));
