import { expect, it } from 'vitest';
import { changesOf } from './changes.rules.ts';

it.each([
  ['nothing', null, null, []],
  ['a new subject', null, { state: 'DRAFT' }, [{ field: 'state', before: null, after: 'DRAFT' }]],
  ['one that is gone', { n: 1 }, null, [{ field: 'n', before: '1', after: null }]],
  [
    'a change with a fact beside it',
    { state: 'ASSESSED' },
    { state: 'DECIDED', amountCents: 250_000 },
    [
      { field: 'state', before: 'ASSESSED', after: 'DECIDED' },
      { field: 'amountCents', before: null, after: '250000' },
    ],
  ],
  [
    'values of more than one word',
    null,
    { parts: [{ kind: 'ADVANCE' }], closed: false, none: null },
    [
      { field: 'parts', before: null, after: '[{"kind":"ADVANCE"}]' },
      { field: 'closed', before: null, after: 'false' },
      { field: 'none', before: null, after: null },
    ],
  ],
])('tells %s', (_, before, after, changes) => {
  expect(changesOf(before, after)).toEqual(changes);
});
