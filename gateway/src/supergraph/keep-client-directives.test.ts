import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { keepClientDirectives } from './keep-client-directives.ts';

const linksOf = (links: string, directives: string) =>
  [
    ...print(
      keepClientDirectives(parse(`schema ${links} { query: Query } ${directives}`)),
    ).matchAll(/@link/g),
  ].length;

test.each([
  [
    'imported',
    '@link(url: "https://a.org/unit/v1", import: ["@unit"])',
    'directive @unit on FIELD',
    0,
  ],
  [
    'under another name',
    '@link(url: "https://a.org/x/v1", import: [{ name: "@x", as: "@unit" }])',
    'directive @unit on FIELD',
    0,
  ],
  [
    'named as its specification',
    '@link(url: "https://a.org/unit/v1")',
    'directive @unit on QUERY',
    0,
  ],
  [
    'the whole specification renamed',
    '@link(url: "https://a.org/x/v1", as: "unit")',
    'directive @unit on QUERY',
    0,
  ],
  [
    'of schemas only',
    '@link(url: "https://a.org/unit/v1", import: ["@unit"])',
    'directive @unit on OBJECT',
    1,
  ],
  [
    'of another specification',
    '@link(url: "https://a.org/x/v1", import: ["@x"])',
    'directive @unit on FIELD',
    1,
  ],
])('a directive that is %s', (_, links, directives, left) => {
  expect(linksOf(links, directives)).toBe(left);
});
