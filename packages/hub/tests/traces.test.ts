import { appLogin, loadPasswords, loginUrl, startPostgres } from '@hub/database';
import { CSRF_HEADER } from '@hub/gateway';
import { freePort } from '@hub/server';
import { type Collector, type ReceivedSpan, startCollector } from '@hub/server/testing';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecrets } from '../src/secrets.ts';
import { Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';
import { type HubProcess, startProcess, startService } from './hub-process.ts';

// One operation through the gateway and two services, as a collector hears of it: in one process, and in three.

const SERVICES = ['catalogue', 'partnerships'] as const;
const CANARY = 'Kanarie';
const QUERY = `query ($text: String) {
  organisations(filter: { search: $text }, first: 1) { totalCount }
  round(slug: "demo") { slug }
}`;
const folder = dataFolder();
let collector: Collector;
let running: { end(signal: NodeJS.Signals): Promise<number | null> }[] = [];
let environment: Record<string, string>;

beforeEach(async () => {
  collector = await startCollector();
  environment = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=hub',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    // Longer than the test: what arrives was sent because the process stopped.
    OTEL_BSP_SCHEDULE_DELAY: '600000',
  };
});
afterEach(async () => {
  for (const { end } of running) await end('SIGKILL');
  running = [];
  await collector.stop();
});
afterAll(() => folder.remove());

async function ask({ origin, output }: HubProcess): Promise<string> {
  const visitor = new Visitor(origin);
  await visitor.login('an.peeters');
  const response = await visitor.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [CSRF_HEADER]: '1' },
    body: JSON.stringify({ query: QUERY, variables: { text: CANARY } }),
  });
  expect(await response.json(), output()).toEqual({
    data: { organisations: { totalCount: 0 }, round: { slug: 'demo' } },
  });
  return response.headers.get('x-trace-id') ?? '';
}

async function stopAll(): Promise<void> {
  for (const { end } of running.reverse()) expect(await end('SIGTERM')).toBe(0);
}

/** The trace from the gateway down, with the process that told each part. */
function expectTrace(traceId: string, processOf: (service: string) => string): void {
  const spans = collector.spans().filter((span) => span.traceId === traceId);
  const inside = ({ spanId }: ReceivedSpan) => spans.filter((span) => span.parentSpanId === spanId);
  const [root, ...others] = spans.filter(({ parentSpanId }) => !parentSpanId);
  if (!root || others.length > 0) throw new Error(`Not one whole: ${JSON.stringify(spans)}`);
  expect(root).toMatchObject({ name: 'gateway.request', kind: 'server', process: 'hub' });
  const fetches = inside(root).filter(({ name }) => name === 'gateway.fetch');
  expect(fetches.map(({ attributes }) => attributes.service).sort()).toEqual(SERVICES);
  for (const fetch of fetches) {
    const { service } = fetch.attributes;
    const process = processOf(String(service));
    const answers = inside(fetch);
    expect(answers).toMatchObject([{ name: 'subgraph.request', kind: 'server', process }]);
    expect(answers[0]?.attributes).toEqual({ service, 'graphql.operation.type': 'query' });
    expect(answers.flatMap(inside)).toMatchObject([
      {
        ...{ name: 'subgraph.transaction', kind: 'client', process },
        attributes: { 'db.system.name': 'postgresql', 'hub.outcome': 'committed' },
      },
    ]);
    expect(Number(answers.flatMap(inside)[0]?.attributes['hub.statements'])).toBeGreaterThan(0);
  }
}

function expectNothingPersonal(): void {
  const bytes = collector.bytes();
  expect(bytes).toContain('"x-tenant":"hub"');
  expect(bytes).toContain('deployment.environment.name');
  for (const word of [CANARY, 'Peeters', 'peeters', 'select ']) expect(bytes).not.toContain(word);
}

test('the hub in one process', { timeout: 180_000 }, async () => {
  const hub = await startProcess({ ...environment, HUB_DATA: folder.path });
  running.push(hub);
  const traceId = await ask(hub);
  await stopAll();
  expectTrace(traceId, () => 'hub');
  expectNothingPersonal();
});

test('the gateway and two services in processes of their own', { timeout: 180_000 }, async () => {
  const ports = new Map<string, number>();
  for (const service of SERVICES) ports.set(service, await freePort());
  const urls = SERVICES.map((service) => [
    `SUBGRAPH_${service.toUpperCase()}_URL`,
    `http://127.0.0.1:${ports.get(service)}/graphql`,
  ]);
  const hub = await startProcess({
    ...{ ...environment, HUB_DATA: folder.path },
    ...Object.fromEntries(urls),
  });
  running.push(hub);
  const { url } = await startPostgres(folder.path);
  const passwords = await loadPasswords(folder.path);
  const { internalKeys } = await loadSecrets(folder.path);
  for (const service of SERVICES) {
    const started = await startService(service, {
      ...environment,
      PORT: String(ports.get(service)),
      DATABASE_URL: loginUrl(url, appLogin(service), passwords),
      INTERNAL_PUBLIC_KEY: JSON.stringify(internalKeys.publicKey),
      ...(service === 'catalogue' && { OTEL_SERVICE_NAME: 'our-catalogue' }),
    });
    running.push(started);
  }
  const traceId = await ask(hub);
  await stopAll();
  expectTrace(traceId, (service) => (service === 'catalogue' ? 'our-catalogue' : service));
  expectNothingPersonal();
});
