import { expect, it } from 'vitest';
import type { ActionDetails } from './ActionPage.tsx';
import { definitionsOf, termsOf } from './terms-of-action.ts';

const rounds = [{ slug: 'ronde-1' }, { slug: 'ronde-2' }, { slug: 'ronde-3' }];

const action = (definitions: readonly (string | null)[], fundable = true) =>
  ({
    terms: definitions.map((definitionNl, index) => ({
      fundable,
      ceiling: 100,
      definitionNl,
      round: { id: '', slug: rounds[index]?.slug ?? '' },
    })),
    indicators: [
      {
        code: 'A9',
        terms: [
          {
            standardAmount: 650_00,
            maxReach: 37.5,
            rowCeiling: 1,
            round: { id: '', slug: 'ronde-2' },
          },
        ],
      },
    ],
  }) as unknown as ActionDetails;

it.each([
  [['een', 'een', 'een'], ['ronde-1']],
  [
    ['een', 'twee', 'twee'],
    ['ronde-1', 'ronde-2'],
  ],
  [[null, 'twee', 'twee'], ['ronde-2']],
])('of %j, what counts changes in %j', (definitions, from) => {
  expect(definitionsOf(action(definitions), rounds).map((one) => one.from.slug)).toEqual(from);
});

it('knows no definition of an action without money', () => {
  expect(definitionsOf(action(['een', 'een', 'een'], false), rounds)).toEqual([]);
});

it('takes the terms of one round only', () => {
  expect(termsOf(action(['een', 'een', 'een']), 'ronde-2').rows).toMatchObject([
    { standardAmount: 650_00, maxReach: 37.5 },
  ]);
  expect(termsOf(action(['een', 'een', 'een']), 'ronde-1').rows).toEqual([]);
  expect(termsOf(action([]), 'ronde-9')).toMatchObject({ fundable: false, ceiling: null });
});
