import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, expect, it } from 'vitest';
import { chooseStateFolder, type EmbeddedPostgres, startPostgres } from '../src/index.ts';

const programsIn = path.join('/var/tmp', `hub-programs-${process.getuid?.() ?? 0}`);
const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];

function newFolder(suffix = ''): string {
  const folder = path.join(
    '/var/tmp',
    `hub-test-${process.pid}-${randomBytes(4).toString('hex')}${suffix}`,
  );
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startPostgres(folder, { programsIn });
  servers.push(server);
  return server;
}

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('starts, keeps its data over a stop, and starts again', async () => {
  const folder = newFolder();
  const first = await start(folder);
  await query(first.url, 'create table kept (n int); insert into kept values (7)');
  await first.stop();
  await expect(query(first.url, 'select 1')).rejects.toThrow();
  const second = await start(folder);
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  await second.stop();
  await second.stop(); // twice does no harm
});

it('keeps data safe and runs in little memory', async () => {
  const { url } = await start(newFolder());
  const [row] = await query<Record<string, string>>(
    url,
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
            current_setting('data_checksums') as checksums, current_setting('shared_buffers') as buffers`,
  );
  expect(row).toEqual({ fsync: 'on', pages: 'on', checksums: 'on', buffers: '32MB' });
});

it('gives two callers at the same moment one server', async () => {
  const folder = newFolder();
  const [one, two] = await Promise.all([start(folder), start(folder)]);
  expect(one.pid).toBe(two.pid);
  expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
  const [owner, guest] = one.adopted ? [two, one] : [one, two];
  await guest.stop();
  expect(await query(owner.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

it('works in a path with spaces', async () => {
  const { url } = await start(newFolder(' met spaties en é'));
  expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

it('comes back by itself, on the same port, with all committed rows, when it is killed', async () => {
  const server = await start(newFolder());
  const { pid } = server;
  await query(server.url, 'create table kept (n int)');
  for (let n = 0; n < 20; n += 1) await query(server.url, `insert into kept values (${n})`);
  process.kill(pid, 'SIGKILL');
  const deadline = Date.now() + 10_000;
  while (server.pid === pid && Date.now() < deadline) await sleep(50);
  expect(server.pid).not.toBe(pid);
  expect(await query(server.url, 'select count(*)::int as n from kept')).toEqual([{ n: 20 }]);
});

it('clears the lock of a start that was killed, and what initdb left half made', async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'init-dead'), { recursive: true });
  writeFileSync(path.join(folder, 'start.lock'), '999999999 dead');
  const { url } = await start(folder);
  expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(existsSync(path.join(folder, 'init-dead'))).toBe(false);
});

it('takes over a server whose process was killed, and then stops it', async () => {
  const folder = newFolder();
  const first = await start(folder);
  writeFileSync(path.join(folder, 'server-owner'), '999999999 dead');
  const heir = await start(folder);
  expect(heir).toMatchObject({ adopted: true, pid: first.pid });
  await heir.stop();
  await expect(query(heir.url, 'select 1')).rejects.toThrow();
});

it('says what is wrong when the data belong to another version', async () => {
  const folder = newFolder();
  await (await start(folder)).stop();
  writeFileSync(path.join(folder, 'db', 'PG_VERSION'), '15\n');
  await expect(start(folder)).rejects.toThrow('made by PostgreSQL 15');
});

it('refuses a folder that others may write in', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  await expect(start(folder)).rejects.toThrow('everybody may write');
});

it.runIf(process.getuid?.() === 0)('refuses a folder that somebody put there first', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  chownSync(folder, 65_534, 65_534);
  await expect(start(folder)).rejects.toThrow('belongs to somebody else');
});

it.runIf(process.getuid?.() === 0)('keeps root out of a closed home folder', async () => {
  const home = newFolder();
  mkdirSync(path.join(home, 'checkout'), { recursive: true });
  chmodSync(home, 0o700);
  const chosen = chooseStateFolder(path.join(home, 'checkout'));
  expect(chosen.path).toMatch(/^\/var\/tmp\/hub-[0-9a-f]{12}$/);
  expect(chosen.note).toContain(home);
  await expect(start(path.join(home, 'checkout', '.hub'))).rejects.toThrow('cannot enter');
  chmodSync(home, 0o755);
  const open = chooseStateFolder(path.join(home, 'checkout'));
  expect(open).toEqual({ path: path.join(home, 'checkout', '.hub'), note: null });
});
