import { expect, test } from 'vitest';
import { newTraceId } from './trace-id.ts';

test('ids are new each time, also when the supply has to be renewed', () => {
  const ids = Array.from({ length: 2_000 }, newTraceId);
  expect(new Set(ids).size).toBe(2_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});
