import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import { expect, test } from 'vitest';
import { tellFailures } from './tell-failures.ts';

type Result = Parameters<Parameters<SpanExporter['export']>[1]>[0];

function exporting() {
  const lines: object[] = [];
  const clock = { now: 0 };
  const outcome: { result: Result } = { result: { code: 1, error: new Error('ECONNREFUSED') } };
  const inner: SpanExporter = {
    export: (_, done) => done(outcome.result),
    shutdown: async () => {},
  };
  const log = { warn: (line: object) => void lines.push(line) };
  const exporter = tellFailures(inner, { log, now: () => clock.now });
  const send = (count: number) => exporter.export(Array<ReadableSpan>(count), () => {});
  return { send, lines, clock, outcome };
}

test('a collector that is away gets a line a minute, which counts what was lost', () => {
  const { send, lines, clock } = exporting();
  for (let n = 0; n < 10; n++) send(5);
  expect(lines).toMatchObject([{ lost: 5, err: { message: 'ECONNREFUSED' } }]);
  clock.now = 60_000;
  send(5);
  expect(lines[1]).toMatchObject({ lost: 50 });
});

test('what was sent is not told', () => {
  const { send, lines, outcome } = exporting();
  outcome.result = { code: 0 };
  send(5);
  expect(lines).toEqual([]);
});
