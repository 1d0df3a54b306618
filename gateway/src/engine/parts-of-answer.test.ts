import { expect, test } from 'vitest';
import { partsOfAnswer } from './parts-of-answer.ts';

const error = (...path: (string | number)[]) => ({ message: path.join('.'), path });
const LOST = { message: 'lost' };

test.each([
  [
    'each hears its own',
    { data: { _entities0: [1], _entities1: [2] } },
    [{ data: { _entities: [1] } }, { data: { _entities: [2] } }],
  ],
  [
    'an error goes to its part, under the name that the part knows',
    { data: { _entities0: [null], _entities1: [2] }, errors: [error('_entities0', 0, 'x')] },
    [
      {
        data: { _entities: [null] },
        errors: [{ message: '_entities0.0.x', path: ['_entities', 0, 'x'] }],
      },
      { data: { _entities: [2] } },
    ],
  ],
  [
    'one about nothing in particular is told once',
    { data: { _entities0: [1], _entities1: [2] }, errors: [LOST] },
    [{ data: { _entities: [1] }, errors: [LOST] }, { data: { _entities: [2] } }],
  ],
  ['no answer is no answer for all', { errors: [LOST] }, [{ errors: [LOST] }, { errors: [LOST] }]],
  [
    'whoever loses everything to the error of another has no answer yet',
    { data: null, errors: [error('_entities1')] },
    [undefined, { data: null, errors: [{ message: '_entities1', path: ['_entities'] }] }],
  ],
])('%s', (_, answer, expected) => {
  expect(partsOfAnswer(answer, 2)).toEqual(expected);
});

test('a part beyond those that were asked is nobody’s', () => {
  const answer = { data: { _entities0: [], _entities1: [] }, errors: [error('_entities12', 0)] };
  expect(partsOfAnswer(answer, 2)[0]).toHaveProperty('errors');
});
