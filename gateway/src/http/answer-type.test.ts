import { expect, test } from 'vitest';
import { answerType } from './answer-type.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';

test.each([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', RESPONSE_TYPE],
  ['application/graphql-response+json, application/json', RESPONSE_TYPE],
  ['application/json, application/graphql-response+json;q=0.5', JSON_TYPE],
  ['text/html', ''],
  ['', ''],
])('who accepts %j gets %j', (accept, type) => {
  expect(answerType(accept)).toBe(type);
});
