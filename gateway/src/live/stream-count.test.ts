import { expect, test } from 'vitest';
import { createStreamCount } from './stream-count.ts';

test('a full bucket refuses and takes nothing from the others', () => {
  const count = createStreamCount();
  const an = { name: 'an', most: 1 };
  const bo = { name: 'bo', most: 9 };
  const all = { name: 'all', most: 2 };
  const first = count.enter([all, an]);
  expect(count.enter([all, an])).toEqual({ full: 'an' });
  expect(count.enter([all, bo])).toHaveProperty('leave');
  expect(count.enter([all, bo])).toEqual({ full: 'all' });
  if ('leave' in first) {
    first.leave();
    first.leave(); // twice gives back once
  }
  expect(count.enter([all, an])).toHaveProperty('leave');
  expect(count.enter([all, bo])).toEqual({ full: 'all' });
});
