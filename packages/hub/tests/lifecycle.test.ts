import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { countIn, Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';
import { type HubProcess, startProcess } from './hub-process.ts';

// One life after the other on the same data: each test goes on where the one before it stopped.
const folder = dataFolder();
const environment = { HUB_DATA: folder.path };
let hub: HubProcess | undefined;
let cookie = '';
afterEach(() => hub?.end('SIGKILL'));
afterAll(async () => {
  hub = await startProcess(environment, ['--reset']);
  await hub.end('SIGTERM');
  folder.remove();
});

const session = async () =>
  (await fetch(`${hub?.origin}/auth/session`, { headers: { cookie } })).status;
async function municipalities(origin: string): Promise<number> {
  const { data } = await new Visitor(origin).ask(
    '{ organisations(filter: { localGovernmentKind: MUNICIPALITY }, first: 1) { totalCount } }',
  );
  return countIn(data);
}

test('the first start prints where it is and who may log in; Ctrl-C ends it', {
  timeout: 120_000,
}, async () => {
  hub = await startProcess(environment);
  expect(hub.output()).toContain(`${hub.origin}/graphql/partner`);
  expect(hub.output()).toMatch(/sofie\.jacobs +Mechelen +editor, signatory/);
  expect(hub.output()).toMatch(/stap-samen-demo .*secret \S+/);
  expect(hub.output().split('\n').length).toBeLessThan(30);
  expect(await municipalities(hub.origin)).toBeGreaterThanOrEqual(300);

  const visitor = new Visitor(hub.origin);
  await visitor.login('sofie.jacobs');
  cookie = `__Host-hub=${visitor.cookies.get('__Host-hub')}`;
  expect(await session()).toBe(200);
  expect(await hub.end('SIGINT')).toBe(0);
  await expect(fetch(hub.origin)).rejects.toThrow();
});

test('a second start keeps the data, and a hub that is killed starts again', {
  timeout: 120_000,
}, async () => {
  hub = await startProcess(environment);
  expect(await session()).toBe(200);
  await hub.end('SIGKILL');
  hub = await startProcess(environment);
  expect(await session()).toBe(200);
  expect(await hub.end('SIGTERM')).toBe(0);
});

test('a busy port is left alone', { timeout: 120_000 }, async () => {
  const other = createServer((_, response) => response.end('other'));
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  hub = await startProcess({ ...environment, HUB_PORT: String(port) });
  expect(hub.origin).not.toContain(`:${port}`);
  expect((await fetch(`${hub.origin}/health/ready`)).status).toBe(200);
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('other');
  other.close();

  await expect(startProcess(environment, ['--reset'])).rejects.toThrow(
    'A hub is running on these data',
  );
  expect(await session()).toBe(200);
});

test('--reset begins again', { timeout: 120_000 }, async () => {
  hub = await startProcess(environment, ['--reset']);
  expect(await session()).toBe(204);
  expect(await municipalities(hub.origin)).toBeGreaterThanOrEqual(300);
});
