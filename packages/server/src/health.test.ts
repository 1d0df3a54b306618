import fastify from 'fastify';
import { expect, it } from 'vitest';
import { registerHealth } from './health.ts';

it('tells live from ready, and names the part that does not work', async () => {
  let database = true;
  const app = fastify();
  const health = registerHealth(app, {
    database: async () => {
      if (!database) throw new Error('connection refused to postgres://secret');
    },
    graph: async () => {},
  });
  const ready = () => app.inject('/health/ready');
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' });
  expect(await ready()).toMatchObject({ statusCode: 200 });

  database = false;
  const down = await ready();
  expect(down.statusCode).toBe(503);
  expect(down.json()).toEqual({ status: 'not ready', checks: { database: 'failed', graph: 'ok' } });
  expect((await app.inject('/health/live')).statusCode).toBe(200);

  database = true;
  health.stopReceiving();
  expect((await ready()).json()).toMatchObject({ status: 'draining' });
  await app.close();
});

it('does not wait for a part that hangs', async () => {
  const app = fastify();
  registerHealth(app, { database: () => new Promise(() => {}) });
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  await app.close();
});
