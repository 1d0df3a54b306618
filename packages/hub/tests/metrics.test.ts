// What Prometheus reads, and whether the dashboard and the alerts ask for things that exist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGatewayMetrics } from '@hub/gateway';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { afterEach, describe, expect, it } from 'vitest';
import { type MetricsServer, serveMetrics } from '../src/metrics/serve-metrics.ts';
import { ROOT } from '../src/root.ts';

const read = (name: string) => readFileSync(join(ROOT, 'docs/monitoring', name), 'utf8');
/** Names of metrics in an expression, without what a histogram adds to them. */
const namesIn = (text: string) =>
  (text.match(/\b(?:hub|nodejs|process)_[a-z0-9_]+/g) ?? []).map((name) =>
    name.replace(/_(?:bucket|count|sum)$/, ''),
  );

async function offered(): Promise<ReadonlyMap<string, readonly string[]>> {
  const metrics = createGatewayMetrics(new Registry());
  metrics.watchExecutors(() => [['agency', { fast: 3, reshaped: 1, stock: 0 }]]);
  metrics.watchPool({ totalCount: 2, idleCount: 1, waitingCount: 0 });
  metrics.answered({ contract: 'public', operation: 'Map', way: 'cache', outcome: 'ok' }, 0.004);
  metrics.fetched('finance', 'unavailable', 5);
  metrics.reloaded('refused');
  collectDefaultMetrics({ register: metrics.registry });
  const all = await metrics.registry.getMetricsAsJSON();
  return new Map(
    all.map(({ name, values }) => [
      name,
      values.flatMap(({ labels }) => Object.keys(labels as object)),
    ]),
  );
}

describe('the dashboard and the alerts', () => {
  const dashboard = JSON.parse(read('grafana-dashboard.json')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const expressions = [
    ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr])),
    ...[
      ...read('prometheus-alerts.yml').matchAll(/alert: (\w+)\s+expr: (\|\n(?: {10}.*\n)+|.*)/g),
    ].map(([, name, expr]) => [name, expr]),
  ] as [string, string][];

  it('are there', () => {
    expect(expressions.length).toBeGreaterThanOrEqual(12 + 7);
  });

  it.each(expressions)('%s asks for what the hub tells', async (_, expr) => {
    const metrics = await offered();
    const names = namesIn(expr);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !metrics.has(name))).toEqual([]);
    const labels = [...expr.matchAll(/(\w+)(?:!?=~?)"/g)].map(([, label]) => label ?? '');
    const known = names.flatMap((name) => metrics.get(name) ?? []);
    expect(labels.filter((label) => !known.includes(label))).toEqual([]);
  });
});

describe('the port of the metrics', () => {
  let server: MetricsServer | undefined;
  afterEach(() => server?.stop());

  it('tells the metrics and nothing else', async () => {
    const { registry, answered } = createGatewayMetrics(new Registry());
    answered({ contract: 'agency', operation: 'Dossier', way: 'fast', outcome: 'ok' }, 0.02);
    server = await serveMetrics(registry, { port: 0, host: '127.0.0.1' });
    const at = (path: string) => fetch(`http://127.0.0.1:${server?.port}${path}`);
    const answer = await at('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain(
      'hub_operation_seconds_count{contract="agency",operation="Dossier",way="fast",outcome="ok"} 1',
    );
    expect((await at('/')).status).toBe(404);
  });
});
