import { expect, test } from 'vitest';
import { documentsOf } from './documents.ts';

const delivery = {
  shell: '/s',
  remotes: [{ name: 'one', prefix: '/', folder: '/built/one' }],
};

test('the hub knows the documents of the builds and lets no browser use its own words', () => {
  for (const environment of ['production', 'test', undefined])
    expect(documentsOf('/root', delivery, false, environment)).toEqual({
      places: ['/built/one/documents'],
      allowFree: false,
    });
});

test('who develops may also ask freely, and what the sources ask is known', () => {
  expect(documentsOf('/root', delivery, true, 'development')).toEqual({
    places: ['/built/one/documents', '/root/frontends/one/src/generated/trusted-documents.json'],
    allowFree: true,
  });
});

test('production refuses it', () => {
  expect(() => documentsOf('/root', delivery, true, 'production')).toThrow('HUB_FREE_DOCUMENTS');
});
