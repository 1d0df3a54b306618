import fs from 'node:fs';
import path from 'node:path';
import { closedFolder, serverAccount } from './account.ts';
import { dataFolderOf, OWNER, ownerPassword } from './data-folder.ts';
import { type FoundServer, findOrStart } from './find-or-start.ts';
import { stopServer } from './server-process.ts';
import { isMarkAlive, processMark, withStartLock } from './start-lock.ts';
import { prepareStateFolder } from './state-folder.ts';

export interface EmbeddedPostgres {
  /** Connection string of the owner, a superuser of this server. */
  readonly url: string;
  readonly port: number;
  /** Changes when the server had to be started again. */
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

interface Launcher {
  readonly state: string;
  readonly programsIn: string;
  log(line: string): void;
}

/**
 * Starts the embedded PostgreSQL of a state folder, or adopts the one that runs on it. A server that dies while it is in
 * use is started again on the same port, so that connection pools find it.
 */
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
  const programsIn = path.resolve(options.programsIn ?? state);
  prepareStateFolder(programsIn); // nobody else may put programs there
  const { log = () => {} } = options;
  const found = await withStartLock(state, () => findOrStart({ state, programsIn, account }));
  log(`PostgreSQL ${found.adopted ? 'adopted' : 'started'} on port ${found.port}`);
  return keepRunning({ state, programsIn, log }, found);
}

function keepRunning(launcher: Launcher, first: FoundServer): EmbeddedPostgres {
  const { state, programsIn, log } = launcher;
  const ours = becomeOwner(state, first);
  let server = first;
  let stopping = false;
  let reviving: Promise<unknown> = Promise.resolve();

  const watch = () => {
    if (server.adopted) return;
    void server.exited.then(() => {
      reviving = revive().catch((error: unknown) => {
        log(`PostgreSQL could not be started again: ${error}`);
      });
    });
  };
  const revive = async () => {
    if (stopping) return;
    log('PostgreSQL ended unexpectedly; starting it again');
    const again = { state, programsIn, account: serverAccount(), port: server.port };
    server = await withStartLock(state, () => findOrStart(again));
    watch();
  };
  watch();

  return {
    url: `postgres://${OWNER}:${ownerPassword(state)}@127.0.0.1:${first.port}/postgres`,
    port: first.port,
    get pid() {
      return server.pid;
    },
    adopted: first.adopted,
    stop: async () => {
      stopping = true;
      if (!ours) return;
      await reviving; // a server that is just being started again must stop as well
      await stopServer(dataFolderOf(state), server.pid);
      if (!server.adopted) await server.waitForExit();
    },
  };
}

/** An adopted server whose starter was killed becomes ours: somebody has to stop it. */
function becomeOwner(state: string, found: FoundServer): boolean {
  const file = path.join(state, 'server-owner');
  const recorded = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (found.adopted && recorded !== '' && isMarkAlive(recorded)) return false;
  fs.writeFileSync(file, processMark(), { mode: 0o600 });
  return true;
}
