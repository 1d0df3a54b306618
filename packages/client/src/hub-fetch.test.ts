// @vitest-environment node
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hubFetch } from './hub-fetch.ts';
import { lastAnswerAt, noteAnswer } from './last-answer.ts';

let server: Server;
let url: string;
let answers: boolean;

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  answers = true;
  server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (answers) response.end('yes');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

test('an answer is noted: the server prolonged the session', async () => {
  noteAnswer(0);
  await hubFetch(url);
  expect(Date.now() - lastAnswerAt()).toBeLessThan(5_000);
});

test('a server that stays silent is a time-out', async () => {
  answers = false;
  noteAnswer(0);
  await expect(hubFetch(url, {}, 50)).rejects.toMatchObject({ reason: 'timeout' });
  expect(lastAnswerAt()).toBe(0);
});

test('the browser gives up after ten seconds: two more than the gateway, which then has told why', async () => {
  const limit = vi.spyOn(AbortSignal, 'timeout');
  await hubFetch(url);
  expect(limit).toHaveBeenCalledWith(10_000);
  limit.mockRestore();
});

test('a server that is gone is unavailable', async () => {
  server.close();
  await expect(hubFetch(url)).rejects.toMatchObject({ reason: 'unavailable' });
});
