import { expect, test } from 'vitest';
import { isSameSite } from './same-site.ts';

const HOST = 'localhost:4000';

test.each([
  [{ 'x-hub-csrf': '1' }, true],
  [{ 'x-hub-csrf': '1', origin: 'http://localhost:4000' }, true],
  [{ origin: 'http://localhost:4000' }, false],
  [{ 'x-hub-csrf': '0' }, false],
  [{ 'x-hub-csrf': '1', origin: 'http://localhost:4001' }, false],
  [{ 'x-hub-csrf': '1', origin: 'https://elsewhere.example' }, false],
  [{ 'x-hub-csrf': '1', origin: 'null' }, false],
])('%o -> %s', (headers, expected) => {
  expect(isSameSite({ host: HOST, ...headers })).toBe(expected);
});
