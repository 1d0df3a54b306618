import { expect, it } from 'vitest';
import { readCredentials } from './read-credentials.ts';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const known = { id: 'c-1', secret: 's:1' };

it.each([
  ['the header', basic('c-1:s%3A1'), '', known],
  ['a header with a colon in the secret', basic('c-1:s:1'), '', known],
  ['the form', undefined, 'client_id=c-1&client_secret=s%3A1', known],
  ['the header with the same name in the form', basic('c-1:s:1'), 'client_id=c-1', known],
  ['the header with another name in the form', basic('c-1:s:1'), 'client_id=c-2', undefined],
  ['two secrets', basic('c-1:s:1'), 'client_secret=x', undefined],
  ['no secret', undefined, 'client_id=c-1', undefined],
  ['no name', basic(':s'), '', undefined],
  ['another scheme', 'Bearer abc', '', undefined],
  ['a broken percent sign', basic('c-1:%'), '', undefined],
  ['nothing', undefined, '', undefined],
])('reads %s', (_, header, form, credentials) => {
  expect(readCredentials(header, new URLSearchParams(form))).toEqual(credentials);
});
