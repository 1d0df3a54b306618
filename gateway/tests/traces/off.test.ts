import { createRequire } from 'node:module';
import { readTracing, startTracing } from '@hub/server';
import { expect, test } from 'vitest';
import { startGateway } from '../running-gateway.ts';
import { TITLES } from './traced-gateway.ts';

/** The packages that record spans and send them. @apollo/gateway has others of the family, for metrics that it may not send. */
const loaded = () =>
  Object.keys(createRequire(import.meta.url).cache).filter((file) =>
    /@opentelemetry\/(sdk-trace|exporter-trace-otlp-http)\//.test(file),
  );

test('without an address nothing is loaded', { timeout: 20_000 }, async () => {
  expect(readTracing({})).toBeUndefined();
  const gateway = await startGateway();
  const { body, headers } = await gateway.ask(TITLES, { cookie: await gateway.login() });
  expect(body.errors).toBeUndefined();
  // The trace has its id all the same: it stands in the log and in error answers.
  expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
  expect(loaded()).toEqual([]);
  await gateway.stop();
});

test('with one they would be: this test can see it', async () => {
  const settings = readTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  expect(settings).toBeDefined();
  const tracing =
    settings && (await startTracing(settings, { service: 'test', log: { warn: () => {} } }));
  expect(loaded().some((file) => file.includes('exporter-trace-otlp-http'))).toBe(true);
  await tracing?.stop();
});
