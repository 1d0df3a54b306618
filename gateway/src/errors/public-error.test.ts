import { expect, test } from 'vitest';
import { UnplannedError } from '../executor/refuse-unplanned.ts';
import { publicError } from './public-error.ts';

const SQL = 'relation "finance.commitment" does not exist at 10.0.0.7:5432';

test.each([
  ['without a code', { message: SQL }],
  ['with a code of a driver', { message: SQL, extensions: { code: '42P01', query: SQL } }],
  [
    "with the engine's own code",
    { message: SQL, extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'finance' } },
  ],
  [
    'about a document that the client did not write',
    { message: SQL, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', serviceName: 'finance' } },
  ],
])('an error %s becomes INTERNAL', (_, error) => {
  const shown = publicError({ ...error, path: ['commitments', 0] });
  expect(shown).toEqual({
    message: 'Something went wrong inside the hub.',
    path: ['commitments', 0],
    extensions: { code: 'INTERNAL' },
  });
});

test('a known code keeps its message, its place and its named details only', () => {
  const shown = publicError({
    message: 'At most 100.',
    path: ['organisations'],
    extensions: {
      code: 'BAD_USER_INPUT',
      field: 'first',
      stacktrace: [SQL],
      serviceName: 'partnerships',
    },
  });
  expect(shown).toEqual({
    message: 'At most 100.',
    path: ['organisations'],
    extensions: { code: 'BAD_USER_INPUT', field: 'first' },
  });
});

test('a detail that is no text is dropped', () => {
  const shown = publicError({
    message: 'x',
    extensions: { code: 'BAD_USER_INPUT', field: { query: SQL } },
  });
  expect(shown.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test.each([
  [
    'Cannot query field "titel" on type "Book". Did you mean "title" or "id"?',
    'Cannot query field "titel" on type "Book".',
  ],
  [
    'Value "A" does not exist in "Order" enum. Did you mean the enum value "B"?',
    'Value "A" does not exist in "Order" enum.',
  ],
  ['Too long. Why?', 'Too long. Why?'],
])('%s tells no name that the asker did not know', (message, shown) => {
  const error = { message, extensions: { code: 'BAD_USER_INPUT' } };
  expect(publicError(error).message).toBe(shown);
});

test('who asks what cannot be answered reads which field it is', () => {
  const { message, extensions } = publicError(new UnplannedError('Item.label').toJSON());
  expect(message).toContain('"Item.label"');
  expect(extensions).toEqual({ code: 'OPERATION_UNANSWERABLE' });
});
