import { startCollector } from '@hub/server/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTraced, TITLES, type TracedGateway } from './traced-gateway.ts';

// A collector is a neighbour that may be away: nobody waits for it, nothing fails with it.

let gateway: TracedGateway | undefined;
beforeEach(() => {
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '20');
  vi.stubEnv('OTEL_BSP_MAX_QUEUE_SIZE', '8');
  vi.stubEnv('OTEL_BSP_MAX_EXPORT_BATCH_SIZE', '8');
});
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  vi.unstubAllEnvs();
});

test.each([
  ['there is none', async () => ({ endpoint: 'http://127.0.0.1:1', stop: async () => {} })],
  ['it never answers', () => startCollector({ hangs: true })],
])(
  '%s: operations are answered, one line says so, and it stops in time',
  { timeout: 30_000 },
  async (_, start) => {
    const collector = await start();
    gateway = await startTraced(() => ({}), collector.endpoint);
    const cookie = await gateway.login();
    // More than fit in the queue: what is too much is dropped.
    for (let n = 0; n < 30; n++) {
      const response = await gateway.post({ query: TITLES }, { cookie });
      expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    }
    const begun = Date.now();
    await gateway.tracing.stop();
    expect(Date.now() - begun).toBeLessThan(5_000);
    expect(gateway.failures()).toEqual([{ err: expect.any(Error), lost: expect.any(Number) }]);
    await collector.stop();
  },
);
