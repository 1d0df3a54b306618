import { loadPasswords, loginUrl, openPool } from '@hub/database';
import type { Audience } from '@hub/domain';
import { loadSecrets } from '@hub/hub/testing';
import { signContext } from '@hub/server';
import type { Pool } from 'pg';
import type { Bare } from './replay.ts';

const GOOD_MS = 20_000;
/** As many as a service has. */
const SIZE = 8;

export interface BareConnections extends Bare {
  close(): Promise<void>;
}

/** Connections of the logins of the hub, which prepare what is asked often as the hub's do, and contexts for the person of a recorded one. */
export async function openBare(
  dataDir: string,
  ownerUrl: string,
  recorded: string,
): Promise<BareConnections> {
  const passwords = await loadPasswords(dataDir);
  const { contextKey } = await loadSecrets(dataDir);
  const [, , role = '', organisationId = '', actorId = '', rights = ''] = recorded.split('|');
  const person = {
    ...{ organisationId, actorId, role: role as Audience }, // the hub wrote it
    rights: rights.split(','),
  };
  const pools = new Map<string, Pool>();
  const contexts = new Map<string, { context: string; until: number }>();
  return {
    poolOf(login) {
      const url = loginUrl(ownerUrl, login, passwords);
      const pool = pools.get(login) ?? openPool(url, { size: SIZE });
      pools.set(login, pool);
      return pool;
    },
    contextOf(login) {
      const now = Date.now();
      const found = contexts.get(login);
      if (found && found.until > now) return found.context;
      const expiresAt = new Date(now + 2 * GOOD_MS);
      const context = signContext(contextKey, { login, ...person, expiresAt });
      contexts.set(login, { context, until: now + GOOD_MS });
      return context;
    },
    async close() {
      for (const pool of pools.values()) await pool.end();
    },
  };
}
