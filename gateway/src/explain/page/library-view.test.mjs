import { expect, test } from 'vitest';
import { matching } from './library-view.mjs';

const document = (/** @type {string} */ name) => ({
  ...{ name, hash: name, kind: 'query', text: '' },
  variables: [],
});
const groups = [
  { name: 'agency', documents: [document('RoundPage'), document('DecideRow')] },
  { name: 'public', documents: [document('ActionPage')] },
];

test.each([
  ['', ['RoundPage', 'DecideRow', 'ActionPage']],
  ['page', ['RoundPage', 'ActionPage']],
  ['agency page', ['RoundPage']],
  ['  PAGE  act ', ['ActionPage']],
  ['nothing', []],
])('%j finds %j', (typed, names) => {
  const found = matching(groups, typed);
  expect(found.flatMap(({ documents }) => documents.map(({ name }) => name))).toEqual(names);
  for (const group of found) expect(group.documents.length).toBeGreaterThan(0);
});
