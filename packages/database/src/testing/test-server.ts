import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, readPidFile } from '../postgres/probe.ts';
import { stopServer } from '../postgres/server-process.ts';
import { type EmbeddedPostgres, startPostgres } from '../postgres/start-postgres.ts';

/** Not os.tmpdir() with mkdtemp: a 0700 folder is closed to the account that PostgreSQL runs as under root. */
const BASE = process.platform === 'win32' ? path.resolve('C:/Windows/Temp') : '/var/tmp';
const NAME = /^hub-test-(\d+)-[0-9a-f]+$/;

export interface TestServer extends EmbeddedPostgres {
  readonly state: string;
}

/** A server for this test run only. */
export async function startTestServer(): Promise<TestServer> {
  await sweep();
  const state = path.join(BASE, `hub-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  const programsIn = path.join(BASE, `hub-programs-${process.getuid?.() ?? 0}`);
  const server = await startPostgres(state, { programsIn });
  const stop = async () => {
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  };
  return { ...server, state, stop };
}

/** A run that was killed could not clean up: the next one does. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(BASE)) {
    const pid = Number(NAME.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const state = path.join(BASE, name);
    try {
      const server = Number(readPidFile(path.join(state, 'db'))?.[0]);
      if (server > 0) await stopServer(path.join(state, 'db'), server);
      await sleep(20);
      rmSync(state, { recursive: true, force: true });
    } catch {
      // somebody else's, or being swept by another run
    }
  }
}
