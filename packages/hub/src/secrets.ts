import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { loadPasswords, type Passwords } from '@hub/database';
import {
  type ContextKey,
  type InternalKeys,
  newContextKey,
  newInternalKeys,
  parseContextKey,
  readOrCreateSecret,
  serializeContextKey,
} from '@hub/server';

/** Secrets of an installation, made once and kept in files that only this account may read. */
export interface Secrets {
  readonly passwords: Passwords;
  /** Signs what PostgreSQL believes about the caller. */
  readonly contextKey: ContextKey;
  /** Sign the tokens to subgraphs in other processes; these hold the public half. */
  readonly internalKeys: InternalKeys;
  /** Sign the tokens of the programs that organisations let in. */
  readonly clientKeys: InternalKeys;
  /** Of the demonstration's machine client. */
  readonly machineSecret: string;
}

export async function loadSecrets(stateFolder: string): Promise<Secrets> {
  const keep = (name: string, make: () => string) =>
    readOrCreateSecret(join(stateFolder, name), make);
  const freshKeys = await newInternalKeys();
  const internalKeys = await keep('internal-keys', () => JSON.stringify(freshKeys));
  const freshClientKeys = await newInternalKeys();
  const clientKeys = await keep('client-keys', () => JSON.stringify(freshClientKeys));
  return {
    passwords: await loadPasswords(stateFolder),
    contextKey: parseContextKey(
      await keep('context-key', () => serializeContextKey(newContextKey())),
    ),
    internalKeys: JSON.parse(internalKeys) as InternalKeys,
    clientKeys: JSON.parse(clientKeys) as InternalKeys,
    machineSecret: await keep('machine-secret', () => randomBytes(18).toString('base64url')),
  };
}
