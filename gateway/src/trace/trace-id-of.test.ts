import { expect, test } from 'vitest';
import { traceIdOf } from './trace-id-of.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const header = `00-${TRACE}-00f067aa0ba902b7-00`;
const from = (remoteAddress: string | undefined, traceparent: string | undefined = header) => ({
  headers: { traceparent },
  socket: { remoteAddress },
});

test.each([
  ['a network', '10.0.0.0/8', '10.1.2.3'],
  ['one of several', 'loopback, 10.1.2.3', '10.1.2.3'],
  ['an address of IPv4 on a socket of IPv6', '10.0.0.0/8', '::ffff:10.1.2.3'],
])('a trusted proxy, by %s, says the trace', (_, trusted, address) => {
  expect(traceIdOf(trusted)(from(address))).toBe(TRACE);
});

test.each([
  ['nobody is trusted', undefined, from('10.1.2.3')],
  ['nobody is trusted, in other words', '', from('10.1.2.3')],
  ['somebody else is', '10.0.0.0/8', from('192.0.2.1')],
  ['the socket is gone', '10.0.0.0/8', from(undefined)],
  ['there is no header', '10.0.0.0/8', from('10.1.2.3', '')],
  ['the header is none', '10.0.0.0/8', from('10.1.2.3', `${header}\n`)],
])('a new trace: %s', (_, trusted, request) => {
  const id = traceIdOf(trusted)(request);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(id).not.toBe(TRACE);
});

test('an address that is none is refused at the start', () => {
  expect(() => traceIdOf('my-proxy')).toThrow();
});
