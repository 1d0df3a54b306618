import { afterEach, expect, test, vi } from 'vitest';
import { chooseLocale, currentLocale, rememberLocale } from './locale.ts';

test.each([
  ['', null, 'nl'],
  ['', 'en', 'en'],
  ['?lang=en', null, 'en'],
  ['?lang=nl', 'en', 'nl'],
  ['?lang=fr', 'en', 'en'],
  ['?lang=fr', 'de', 'nl'],
  ['?lang=', null, 'nl'],
] as const)('address %j and choice %j give %s', (search, stored, locale) => {
  expect(chooseLocale(search, stored)).toBe(locale);
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

test('a choice is kept for the next visit', () => {
  expect(currentLocale()).toBe('nl');
  rememberLocale('en');
  expect(currentLocale()).toBe('en');
});

test('a language in the address is a choice, no language leaves nothing behind', () => {
  currentLocale();
  expect(localStorage.length).toBe(0);
  history.replaceState(null, '', '/?lang=en');
  expect(currentLocale()).toBe('en');
  history.replaceState(null, '', '/');
  expect(currentLocale()).toBe('en');
});

test('a browser without storage reads Dutch and forgets quietly', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const view = Object.create(window, { localStorage: { get: refuse } }) as Window;
  expect(() => rememberLocale('en', view)).not.toThrow();
  expect(currentLocale(view)).toBe('nl');
});
