import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTracing } from '@hub/server';
import { type Collector, type ReceivedSpan, startCollector } from '@hub/server/testing';
import type { GatewayOptions } from '../../src/index.ts';
import { startGateway } from '../running-gateway.ts';

/** A document of a front-end. */
export const TITLES = 'query Titles { books { title stars } }';
export const TITLES_HASH = createHash('sha256').update(TITLES).digest('hex');

type Change = (options: GatewayOptions) => Partial<GatewayOptions>;

/** The gateway in front of the library, with a collector for what it records; none when it is told where to send. */
export async function startTraced(change: Change = () => ({}), endpoint?: string) {
  const collector = await startCollector();
  const lines: object[] = [];
  const url = `${endpoint ?? collector.endpoint}/v1/traces`;
  const log = { warn: (line: object) => void lines.push(line) };
  const tracing = await startTracing({ url, timeoutMs: 500 }, { service: 'test', log });
  const folder = mkdtempSync(join(tmpdir(), 'hub-traces-'));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify({ [TITLES_HASH]: TITLES }));
  const gateway = await startGateway((options) => ({
    tracer: tracing,
    documents: { places: [folder], allowFree: true },
    ...change(options),
  }));
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    ...{ ...gateway, post, collector, tracing },
    /** Lines about spans that could not be sent. */
    failures: () => lines,
    async stop() {
      await gateway.stop();
      await tracing.stop();
      await collector.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export type TracedGateway = Awaited<ReturnType<typeof startTraced>>;

/** The spans of one trace, when its whole is there. */
export async function traceOf(
  { until }: Pick<Collector, 'until'>,
  traceId: string | null,
): Promise<Trace> {
  const ofTrace = (spans: readonly ReceivedSpan[]) =>
    spans.filter((span) => span.traceId === traceId);
  const isWhole = (spans: readonly ReceivedSpan[]) =>
    ofTrace(spans).some(({ name }) => name === 'gateway.request');
  return readTrace(ofTrace(await until(isWhole)));
}

export interface Trace {
  readonly root: ReceivedSpan;
  readonly spans: readonly ReceivedSpan[];
  readonly names: readonly string[];
  readonly fetches: ReadonlyMap<unknown, ReceivedSpan>;
}

function readTrace(spans: readonly ReceivedSpan[]): Trace {
  const root = spans.find(({ name }) => name === 'gateway.request');
  if (!root) throw new Error('No whole.');
  const fetches = spans.filter(({ name }) => name === 'gateway.fetch');
  return {
    ...{ root, spans },
    names: spans.map(({ name }) => name).sort(),
    fetches: new Map(fetches.map((span) => [span.attributes.service, span])),
  };
}
