import { beforeEach, expect, test } from 'vitest';
import { type AccountBook, createAccountBook } from './account-book.ts';

let time: number;
let book: AccountBook;
beforeEach(() => {
  time = 120_000;
  book = createAccountBook(() => time);
});

test('gives until the budget is spent, then says when to come back, and takes nothing', () => {
  expect(book.take('a', 60, 100)).toBe(0);
  time += 20_000;
  expect(book.take('a', 41, 100)).toBe(40);
  expect(book.take('a', 40, 100)).toBe(0);
  expect(book.take('a', 1, 100)).toBe(40);
});

test('a bucket never pays for another', () => {
  expect(book.take('a', 100, 100)).toBe(0);
  expect(book.take('b', 100, 100)).toBe(0);
});

test('the next minute brings a new budget', () => {
  book.take('a', 100, 100);
  time += 60_000;
  expect(book.take('a', 100, 100)).toBe(0);
});

test('what is spent in any case counts', () => {
  book.add('a', 100);
  expect(book.take('a', 1, 100)).toBe(60);
});

test('spending is written down once, and stays spent on its way there', () => {
  book.take('a', 60, 100);
  expect(book.unwritten()).toEqual([{ bucket: 'a', minute: 120_000, points: 60 }]);
  expect(book.unwritten()).toEqual([]);
  expect(book.take('a', 41, 100)).toBe(60);
});

test('what others spent counts from the moment it is known', () => {
  book.take('a', 10, 100);
  book.unwritten();
  book.take('a', 5, 100);
  book.learn([{ bucket: 'a', minute: 120_000, points: 80 }]);
  expect(book.take('a', 16, 100)).toBe(60);
  expect(book.take('a', 15, 100)).toBe(0);
});

test('totals of a past minute change nothing', () => {
  book.take('a', 10, 100);
  book.unwritten();
  time += 60_000;
  book.learn([{ bucket: 'a', minute: 120_000, points: 100 }]);
  expect(book.take('a', 100, 100)).toBe(0);
});

test('a flood of strangers is forgotten, oldest first', () => {
  book.take('first', 100, 100);
  for (let i = 0; i < 50_000; i += 1) book.take(`stranger ${i}`, 1, 100);
  expect(book.take('first', 100, 100)).toBe(0);
  expect(book.unwritten()).toHaveLength(50_000);
});
