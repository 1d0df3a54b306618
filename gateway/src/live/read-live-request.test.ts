import { expect, test } from 'vitest';
import { readLiveRequest } from './read-live-request.ts';

const OFFER = { topics: ['Book'], questions: 2 };
const hash = 'a'.repeat(64);
const question = { id: 'q1', topics: ['Book'], documentId: hash, variables: { id: '1' } };

test('questions with their topics are read', () => {
  expect(readLiveRequest({ questions: [question] }, OFFER)).toEqual({
    once: false,
    questions: [
      {
        id: 'q1',
        topics: [{ kind: 'Book', id: undefined }],
        operation: { hash, details: { variables: { id: '1' } } },
      },
    ],
  });
  expect(readLiveRequest({ questions: [question], once: true }, OFFER)?.once).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a list', [question]],
  ['no questions', { questions: [] }],
  ['too many', { questions: [1, 2, 3].map((n) => ({ ...question, id: `q${n}` })) }],
  ['one name twice', { questions: [question, question] }],
  ['a name with a comma', { questions: [{ ...question, id: 'q,1' }] }],
  ['words of its own', { questions: [{ id: 'q1', topics: ['Book'], query: '{ books { id } }' }] }],
  ['no topic', { questions: [{ ...question, topics: [] }] }],
  ['a topic that is not offered', { questions: [{ ...question, topics: ['Book', 'Session'] }] }],
  [
    'one good question and one bad',
    { questions: [question, { ...question, id: 'q2', topics: 1 }] },
  ],
  ['a strange once', { questions: [question], once: 'yes' }],
])('%s is refused', (_, body) => {
  expect(readLiveRequest(body, OFFER)).toBeUndefined();
});
