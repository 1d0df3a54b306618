import { type GraphDocument, GraphError, type GraphResult, NetworkError } from '@hub/client';
import { expect, it, vi } from 'vitest';
import { Answers, failureOf } from './answers.ts';

type Question = GraphDocument<{ readonly n: number }, { readonly id: string }>;
const QUESTION: Question = { toString: () => 'query' };

const answering = (n: number): GraphResult<{ n: number }> => ({ data: { n }, errors: [] });
const settled = () => new Promise((resolve) => setTimeout(resolve));

function setUp() {
  const clock = { now: 0 };
  const ask = vi.fn((_document: unknown, _variables: unknown) => Promise.resolve(answering(1)));
  const answers = new Answers(ask as never, () => clock.now);
  return { clock, ask, answers };
}

it('asks once for the same question, however often it is wanted', async () => {
  const { ask, answers } = setUp();
  answers.want(QUESTION, { id: 'a' });
  answers.want(QUESTION, { id: 'a' });
  await settled();
  answers.want(QUESTION, { id: 'a' });
  answers.want(QUESTION, { id: 'b' });
  expect(ask).toHaveBeenCalledTimes(2);
  expect(answers.read(QUESTION, { id: 'a' })).toMatchObject({ state: 'ready', data: { n: 1 } });
});

it('asks again after a minute and shows the old answer meanwhile', async () => {
  const { ask, answers, clock } = setUp();
  answers.want(QUESTION, { id: 'a' });
  await settled();
  ask.mockResolvedValueOnce(answering(2));
  clock.now = 60_001;
  answers.want(QUESTION, { id: 'a' });
  expect(answers.read(QUESTION, { id: 'a' })).toMatchObject({ data: { n: 1 } });
  await settled();
  expect(answers.read(QUESTION, { id: 'a' })).toMatchObject({ data: { n: 2 } });
});

it('keeps a failure until it is asked again', async () => {
  const { ask, answers } = setUp();
  ask.mockRejectedValueOnce(new NetworkError('offline'));
  answers.want(QUESTION, { id: 'a' });
  await settled();
  expect(answers.read(QUESTION, { id: 'a' })).toEqual({
    state: 'failed',
    error: { kind: 'error', traceId: null },
  });
  answers.retry(QUESTION, { id: 'a' });
  await settled();
  expect(answers.read(QUESTION, { id: 'a' }).state).toBe('ready');
});

it('tells those who follow, and no longer after they left', async () => {
  const { answers } = setUp();
  const listener = vi.fn();
  const leave = answers.subscribe(listener);
  answers.want(QUESTION, { id: 'a' });
  await settled();
  expect(listener).toHaveBeenCalledTimes(2);
  leave();
  answers.want(QUESTION, { id: 'b' });
  await settled();
  expect(listener).toHaveBeenCalledTimes(2);
});

it.each([
  ['INTERNAL_SERVER_ERROR', 'unavailable'],
  ['SUBGRAPH_UNAVAILABLE', 'unavailable'],
  ['BAD_USER_INPUT', 'error'],
])('reads %s as %s', (code, kind) => {
  expect(failureOf(new GraphError({ message: '', code, traceId: 't', path: [] }))).toEqual({
    kind,
    traceId: 't',
  });
});
