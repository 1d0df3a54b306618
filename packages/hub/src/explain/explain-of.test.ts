import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { explainOf } from './explain-of.ts';

const delivery = {
  shell: '/s',
  remotes: [{ name: 'one', prefix: '/', folder: '/built/one' }],
};
const built = '/built/one/documents';
const source = '/root/frontends/one/src/generated/trusted-documents.json';

test.each([
  ['built ones only, as the hub admits no others', [built], [built]],
  ['the sources first', [built, source], [source, built]],
])('documents to choose from: %s', (_, places, expected) => {
  const { frontends } = explainOf('/root', delivery, { places }, 'development');
  expect(frontends).toEqual([{ name: 'one', places: expected }]);
});

test('every file of the page is where it says', () => {
  const { page, styles, font } = explainOf(ROOT, delivery, { places: [] }, 'test');
  for (const file of [join(page, 'index.html'), join(styles, 'tokens.css'), font])
    expect(existsSync(file), file).toBe(true);
});

test('production refuses it', () => {
  expect(() => explainOf('/root', delivery, { places: [] }, 'production')).toThrow('HUB_EXPLAIN');
});
