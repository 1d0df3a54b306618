import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CachedAnswer } from './cached-answer.ts';

const JSON_TEXT = `{"data":"${'Samenleven is é\u00e9n plan. '.repeat(100)}"}`;
const answerOf = (json: string) => new CachedAnswer(Buffer.from(json));

test('each encoding holds the same answer, and is made once', async () => {
  const answer = answerOf(JSON_TEXT);
  expect(String(await answer.in('identity'))).toBe(JSON_TEXT);
  expect(String(gunzipSync(await answer.in('gzip')))).toBe(JSON_TEXT);
  expect(String(brotliDecompressSync(await answer.in('br')))).toBe(JSON_TEXT);
  expect(answer.in('br')).toBe(answer.in('br'));
});

test('an answer is known by its content', () => {
  expect(answerOf(JSON_TEXT).etag).toBe(answerOf(JSON_TEXT).etag);
  expect(answerOf(JSON_TEXT).etag).not.toBe(answerOf('{}').etag);
  expect(answerOf('{}').etag).toMatch(/^W\/"[\w-]{43}"$/);
});
