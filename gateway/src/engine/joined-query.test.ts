import { expect, test } from 'vitest';
import { joinQueries } from './joined-query.ts';

const BOOKS =
  'query Page__books__1($representations:[_Any!]!){_entities(representations:$representations){...on Book{title}}}';
const PRICES =
  'query($representations:[_Any!]!,$in:String){_entities(representations:$representations){...on Price{as(in:$in)}}}';
const plain = (query: string | undefined) => query?.replace(/\s+/g, ' ');

test('each part has a name and representations of its own; what both use is declared once', () => {
  const joined = joinQueries([BOOKS, PRICES, PRICES]);
  expect(joined?.operationName).toBe('Page__books__1');
  expect(plain(joined?.query)).toBe(
    'query Page__books__1($representations0: [_Any!]!, $representations1: [_Any!]!, $in: String, $representations2: [_Any!]!) ' +
      '{ _entities0: _entities(representations: $representations0) { ... on Book { title } } ' +
      '_entities1: _entities(representations: $representations1) { ... on Price { as(in: $in) } } ' +
      '_entities2: _entities(representations: $representations2) { ... on Price { as(in: $in) } } }',
  );
});

test.each([
  ['a variable that is declared in two ways', PRICES.replace('$in:String', '$in:ID')],
  [
    'a variable named as one of ours',
    BOOKS.replace('$representations:', '$representations1:Int,$representations:'),
  ],
  ['a fragment', `${BOOKS} fragment F on Book{title}`],
  ['something beside the entities', BOOKS.replace('{_entities', '{shop _entities')],
  ['another field', '{shop}'],
  ['a name of its own', BOOKS.replace('{_entities', '{e:_entities')],
  ['a directive', BOOKS.replace('!]!){', '!]!)@slow{')],
  ['a change', BOOKS.replace('query', 'mutation')],
])('%s is not joined', (_, query) => {
  expect(joinQueries([PRICES, query])).toBeUndefined();
});
