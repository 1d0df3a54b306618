import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('never more at a time, each in its order, and a failure gives its place back', async () => {
  const inTurn = createTurns(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    order.push(n);
    await new Promise((done) => setTimeout(done, 2));
    running -= 1;
    if (n === 1) throw new Error('one');
  };
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => inTurn(work(n))));
  expect(results.map(({ status }) => status).filter((one) => one === 'rejected')).toHaveLength(1);
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
});
