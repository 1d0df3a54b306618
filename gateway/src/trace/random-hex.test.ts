import { expect, test } from 'vitest';
import { newTraceId } from './trace-id.ts';
import { traceparentOf } from './traceparent.ts';

test('ids are new each time, also when the supply has to be renewed', () => {
  const ids = Array.from({ length: 2_000 }, newTraceId);
  expect(new Set(ids).size).toBe(2_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test('a call to a subgraph is a part of the trace of its request', () => {
  const [first, second] = [traceparentOf('a'.repeat(32)), traceparentOf('a'.repeat(32))];
  expect(first).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
  expect(second).not.toBe(first);
});
