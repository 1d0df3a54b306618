import { expect, test } from 'vitest';
import { networkOf, payerAt, payerOf } from './payer.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unix', 'unix'],
])('%s belongs to %s', (address, network) => expect(networkOf(address)).toBe(network));

test('an address is not kept as it is', () => {
  expect(payerAt('192.0.2.7')).not.toContain('192');
  expect(payerAt('192.0.2.7')).not.toBe(payerAt('192.0.2.8'));
});

test('people of one organisation share a budget wherever they sit; the public has one per address', () => {
  const person = {
    audience: 'agency',
    userId: 'u',
    userName: 'An',
    organisationId: 'o1',
    rights: [],
  } as const;
  expect(payerOf(person, '192.0.2.7')).toBe(payerOf({ ...person, userId: 'v' }, '192.0.2.8'));
  expect(payerOf({ audience: 'public' }, '192.0.2.7')).toBe(payerAt('192.0.2.7'));
});
