import { expect, test } from 'vitest';
import { readTraceparent, traceparentOf } from './traceparent.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

test.each([
  ['sampled', `00-${TRACE}-${SPAN}-01`, true],
  ['not sampled', `00-${TRACE}-${SPAN}-00`, false],
  ['with flags that we do not know', `00-${TRACE}-${SPAN}-03`, true],
  ['of a later version', `01-${TRACE}-${SPAN}-00-more`, false],
])('a header that is %s', (_, header, sampled) => {
  expect(readTraceparent(header)).toEqual({ traceId: TRACE, spanId: SPAN, sampled });
});

test.each([
  ['none', undefined],
  ['several', [`00-${TRACE}-${SPAN}-01`]],
  ['words', 'yes please'],
  ['capitals', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
  ['no trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
  ['no span', `00-${TRACE}-${'0'.repeat(16)}-01`],
  ['a version that is forbidden', `ff-${TRACE}-${SPAN}-01`],
  ['more parts than its version has', `00-${TRACE}-${SPAN}-01-more`],
  ['a line of a log', `00-${TRACE}-${SPAN}-01\n{"level":"info"}`],
])('%s is no header', (_, header) => {
  expect(readTraceparent(header)).toBeUndefined();
});

test('a header that is written is read as what it was made of', () => {
  for (const sampled of [true, false]) {
    const context = { traceId: TRACE, spanId: SPAN, sampled };
    expect(readTraceparent(traceparentOf(TRACE, context))).toEqual(context);
  }
});

test('each call of a trace is a call of its own', () => {
  expect(traceparentOf(TRACE)).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
  expect(traceparentOf(TRACE)).not.toBe(traceparentOf(TRACE));
});
