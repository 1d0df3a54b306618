import { expect, test } from 'vitest';
import { type Conversation, countOf, isOfTimer, isRequestLogin } from './recorded.ts';

const said = (login: string, ...texts: string[]): Conversation => ({
  login,
  sent: texts.map((sql) => ({ sql, values: undefined })),
  after: [],
});

test('what opens and closes a transaction counts apart', () => {
  const conversations = [
    said('gateway_app', 'select account from gateway.session'),
    said(
      'finance_app',
      'START TRANSACTION',
      "select set_config('role', $1, true), set_config('hub.ctx', $2, true)",
      'select 1',
      'select 2',
      'COMMIT',
    ),
  ];
  expect(countOf(conversations)).toEqual({ all: 6, own: 3 });
});

test.each([
  ['finance_app', true],
  ['gateway_app', true],
  ['finance_worker', false],
  ['hub_owner', false],
])('%s answers somebody: %s', (login, expected) => {
  expect(isRequestLogin(login)).toBe(expected);
});

test.each([
  ['insert into gateway.budget as known (bucket, minute, spent) values ($1, $2, $3)', true],
  ['select account from gateway.session where id = $1', false],
])('%s is sent by a timer: %s', (sql, expected) => {
  expect(isOfTimer(sql)).toBe(expected);
});
