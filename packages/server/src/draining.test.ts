import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import { expect, it } from 'vitest';
import { closeServer } from './close-server.ts';
import { drainOnSignals } from './draining.ts';

const log = { info: () => {}, error: () => {} };

it('runs the steps in order, once, and goes on after one that fails or hangs', async () => {
  const before = process.listenerCount('SIGTERM');
  const done: string[] = [];
  const draining = drainOnSignals(
    [
      { name: 'not ready', run: () => done.push('not ready') },
      {
        name: 'fails',
        run: () => {
          throw new Error('no');
        },
      },
      { name: 'hangs', run: () => new Promise(() => {}) },
      { name: 'database', run: async () => done.push('database') },
    ],
    { log, stepTimeoutMs: 50 },
  );
  await Promise.all([draining.drain('test'), draining.drain('test')]);
  expect(done).toEqual(['not ready', 'database']);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

it.runIf(process.platform !== 'win32').each(['SIGTERM', 'SIGINT'] as const)(
  'finishes a request that is under way on %s, then lets go',
  async (signal) => {
    // The test runner listens too, and would end.
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    const app = fastify();
    app.get('/slow', async () => {
      process.kill(process.pid, signal);
      await sleep(100);
      return 'answered';
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    let closed = false;
    const close = async () => {
      await closeServer(app);
      closed = true;
    };
    drainOnSignals([{ name: 'server', run: close }], { log });
    expect(await (await fetch(`${url}/slow`)).text()).toBe('answered');
    await expect.poll(() => closed).toBe(true);
    await expect(fetch(`${url}/slow`)).rejects.toThrow();
    expect(process.listenerCount(signal)).toBe(0);
    for (const listener of others) process.on(signal, listener);
  },
);
