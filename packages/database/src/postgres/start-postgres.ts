import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@hub/server';
import { type Account, closedFolder, serverAccount } from './account.ts';
import { dataFolderOf, OWNER, openDataFolder, ownerPassword } from './data-folder.ts';
import { nativeFolder } from './native-folder.ts';
import { type LiveServer, liveServer } from './probe.ts';
import { startServer, stopServer } from './server-process.ts';
import { isMarkAlive, processMark, withStartLock } from './start-lock.ts';
import { prepareStateFolder } from './state-folder.ts';

export interface EmbeddedPostgres {
  /** Connection string of the owner, a superuser of this server. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** A running server was found on the same data and is used. */
  readonly adopted: boolean;
  /** Stops the server; leaves it alone while the process that started it still runs. */
  stop(): Promise<void>;
}

export interface LauncherOptions {
  readonly log?: (line: string) => void;
  /** Where the copy of the programs goes; the state folder unless given. */
  readonly programsIn?: string;
}

const RETRY_MS = 5_000;

/** Starts the embedded PostgreSQL of a state folder, or adopts the one that runs on it. */
export async function startPostgres(
  stateFolder: string,
  options: LauncherOptions = {},
): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const state = path.resolve(stateFolder);
  prepareStateFolder(state);
  const closed = closedFolder(state, account);
  if (closed) {
    throw new Error(
      `PostgreSQL does not run as root, and its account cannot enter ${closed}: ` +
        'set HUB_DATA to a folder that every account may pass, or start as a normal user.',
    );
  }
  return withStartLock(state, async () => {
    const live = await liveServer(dataFolderOf(state));
    const found = live
      ? { ...live, adopted: true }
      : await start(state, account, path.resolve(options.programsIn ?? state));
    options.log?.(`PostgreSQL ${found.adopted ? 'adopted' : 'started'} on port ${found.port}`);
    return handle(state, found);
  });
}

interface Found extends LiveServer {
  readonly adopted: boolean;
}

async function start(state: string, account: Account, programsIn: string): Promise<Found> {
  const native = nativeFolder(programsIn, account);
  const dataFolder = openDataFolder(state, native, account);
  const logFile = path.join(state, 'postgres.log');
  const deadline = Date.now() + RETRY_MS;
  for (;;) {
    const live = await liveServer(dataFolder);
    if (live) return { ...live, adopted: true };
    try {
      const port = await freePort();
      const started = await startServer({ native, dataFolder, port, account, logFile });
      return { ...started, adopted: false };
    } catch (error) {
      // After kill -9 the old processes may live a moment longer; a port can be taken between freePort() and the start.
      const passing = /already exists|still in use|in use/.test(String(error));
      if (Date.now() > deadline || !passing) throw error;
      await sleep(150);
    }
  }
}

/** An adopted server whose starter was killed becomes ours: somebody has to stop it. */
function handle(state: string, found: Found): EmbeddedPostgres {
  const ownerFile = path.join(state, 'server-owner');
  const recorded = fs.existsSync(ownerFile) ? fs.readFileSync(ownerFile, 'utf8') : '';
  const foreign = found.adopted && recorded !== '' && isMarkAlive(recorded);
  if (!foreign) fs.writeFileSync(ownerFile, processMark(), { mode: 0o600 });
  const stop = async () => {
    if (!foreign) await stopServer(dataFolderOf(state), found.pid);
  };
  const url = `postgres://${OWNER}:${ownerPassword(state)}@127.0.0.1:${found.port}/postgres`;
  return { url, port: found.port, pid: found.pid, adopted: found.adopted, stop };
}
