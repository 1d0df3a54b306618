import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@hub/server';
import type { Account } from './account.ts';
import { dataFolderOf, openDataFolder } from './data-folder.ts';
import { nativeFolder } from './native-folder.ts';
import { type LiveServer, liveServer } from './probe.ts';
import { type StartedServer, startServer } from './server-process.ts';

/** Only a server that this process started can be watched. */
export type FoundServer =
  | (StartedServer & { readonly adopted: false })
  | (LiveServer & { readonly adopted: true });

const RETRY_MS = 5_000;

/** The server that runs on a state folder, or a new one. To be called under the start lock. */
export async function findOrStart(options: {
  state: string;
  programsIn: string;
  account: Account;
  /** Only this port will do. */
  port?: number;
}): Promise<FoundServer> {
  const { state, programsIn, account } = options;
  const running = await liveServer(dataFolderOf(state));
  if (running) return { ...running, adopted: true };
  const native = nativeFolder(programsIn, account);
  const dataFolder = openDataFolder(state, native, account);
  const logFile = path.join(state, 'postgres.log');
  const deadline = Date.now() + RETRY_MS;
  for (;;) {
    const port = options.port ?? (await freePort());
    try {
      const started = await startServer({ native, dataFolder, port, account, logFile });
      return { ...started, adopted: false };
    } catch (error) {
      // After kill -9 the old processes may live a moment longer; a port can be taken between freePort() and the start.
      const passing = /already exists|in use/.test(String(error));
      if (Date.now() > deadline || !passing) throw error;
      await sleep(150);
    }
  }
}
