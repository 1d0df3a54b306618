import { afterEach, expect, test, vi } from 'vitest';
import { awaitHeading } from './await-heading.ts';
import { headingText } from './page-heading.ts';

const main = document.createElement('main');
document.body.append(main);
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
  main.innerHTML = '';
});

test.each([
  ['<h1> Werklijst <span class="ui-demo">fictief</span></h1><h1>x</h1>', 'Werklijst'],
  ['<h1>Ronde\n  3 <b aria-hidden="true">!</b></h1>', 'Ronde 3'],
  ['<h2>Geen</h2>', ''],
])('%s reads %j', (html, text) => {
  main.innerHTML = html;
  expect(headingText(main)).toBe(text);
});

test('finds a heading that is there, and one that comes with its data', async () => {
  const found = vi.fn();
  main.innerHTML = '<h1>Een</h1>';
  awaitHeading(main, found);
  await soon();
  main.innerHTML = '<p>Wordt geladen</p>';
  awaitHeading(main, found);
  await soon();
  expect(found).toHaveBeenCalledTimes(1);
  main.innerHTML = '<h1>Twee</h1>';
  await soon();
  expect(found.mock.calls.map(([heading]) => heading.textContent)).toEqual(['Een', 'Twee']);
});

test('leaves the focus alone when the visitor goes on first', async () => {
  const found = vi.fn();
  awaitHeading(main, found);
  await soon();
  window.dispatchEvent(new Event('keydown'));
  main.innerHTML = '<h1>Te laat</h1>';
  await soon();
  expect(found).not.toHaveBeenCalled();
});
