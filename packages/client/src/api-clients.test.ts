// @vitest-environment node
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createApiClient,
  fetchApiClients,
  revokeApiClient,
  rotateApiClient,
} from './api-clients.ts';

/** A server that gives one answer and remembers what it was asked. */
let server: Server;
let answer: { status: number; body: object | string };
let asked: { request: IncomingMessage; body: unknown };

beforeEach(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      asked = { request, body: body && JSON.parse(body) };
      const { status, body: told } = answer;
      response.writeHead(status).end(typeof told === 'string' ? told : JSON.stringify(told));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { fetch } = globalThis;
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(origin + path, init));
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const WANTED = { name: 'Planning', scopes: ['read'], expiresAt: '2027-01-01T00:00:00Z' } as const;

test('a program is made with the proof that our own page asks', async () => {
  answer = { status: 201, body: { client: { id: 'c1' }, secret: 's' } };
  expect(await createApiClient(WANTED)).toEqual({ client: { id: 'c1' }, secret: 's' });
  expect(asked.request.headers['x-hub-csrf']).toBe('1');
  expect([asked.request.method, asked.request.url, asked.body]).toEqual([
    'POST',
    '/auth/clients',
    WANTED,
  ]);
});

test.each([422, 409])('a foreseen refusal (%i) is an answer', async (status) => {
  const problems = [{ field: 'name', code: 'NAME_MISSING' }];
  answer = { status, body: { problems } };
  expect(await createApiClient(WANTED)).toEqual({ problems });
});

test('a rotation says what happens to the present secret', async () => {
  answer = { status: 200, body: { client: { id: 'c1' }, secret: 't' } };
  await rotateApiClient('c1', true);
  expect([asked.request.url, asked.body]).toEqual([
    '/auth/clients/c1/rotate',
    { keepEarlier: true },
  ]);
});

test('a revocation gives the program as it is then', async () => {
  answer = { status: 200, body: { client: { id: 'c1', state: 'REVOKED' } } };
  expect(await revokeApiClient('c1')).toEqual({ id: 'c1', state: 'REVOKED' });
});

describe('what fails is thrown', () => {
  test('with the code and the number for support', async () => {
    const error = { message: 'No.', extensions: { code: 'FORBIDDEN', traceId: 't1' } };
    answer = { status: 403, body: { errors: [error] } };
    await expect(fetchApiClients()).rejects.toMatchObject({ code: 'FORBIDDEN', traceId: 't1' });
    await expect(createApiClient(WANTED)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('also when the answer is no JSON', async () => {
    answer = { status: 500, body: '<h1>Oops</h1>' };
    await expect(revokeApiClient('c1')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  test('when the server is gone', async () => {
    server.close();
    server.closeAllConnections();
    await expect(fetchApiClients()).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
