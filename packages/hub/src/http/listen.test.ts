import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Listening, listen } from './listen.ts';

let listening: Listening | undefined;
afterEach(() => listening?.close());

test('says that it starts, then serves, on both names of this machine', async () => {
  listening = await listen(0, 'localhost');
  for (const host of ['127.0.0.1', 'localhost']) {
    const url = `http://${host}:${listening.port}`;
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  }
  listening.serve((_, response) => response.end('here'));
  expect(await (await fetch(`http://127.0.0.1:${listening.port}/`)).text()).toBe('here');
});

test.each(['127.0.0.1', '::1'])(
  'takes the next port when the wanted one is busy on %s',
  async (host) => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, host, done));
    const { port } = other.address() as { port: number };
    listening = await listen(port, 'localhost');
    expect(listening.port).toBeGreaterThan(port);
    await new Promise((done) => other.close(done));
  },
);

test('a running request ends before the server closes', async () => {
  const server = await listen(0, 'localhost');
  let answer = () => {};
  server.serve((_, response) => {
    answer = () => response.end('late');
  });
  const pending = fetch(`http://127.0.0.1:${server.port}/`);
  await expect.poll(() => answer.toString()).toContain('late');
  const closed = server.close();
  answer();
  expect(await (await pending).text()).toBe('late');
  await closed;
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
});
