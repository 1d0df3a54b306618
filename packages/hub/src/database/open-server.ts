import { startPostgres } from '@hub/database';
import type { Cleanup } from '../cleanup.ts';

export interface ServerOptions {
  readonly state: string;
  readonly databaseUrl: string | undefined;
  readonly cleanup: Cleanup;
}

/** Connection string of the owner: of a server of the user's, else of the embedded one, which is started when needed. */
export async function openServer({ state, databaseUrl, cleanup }: ServerOptions): Promise<string> {
  if (databaseUrl) return databaseUrl;
  const server = await startPostgres(state);
  cleanup.add('PostgreSQL', () => server.stop());
  return server.url;
}
