import { expect, test } from 'vitest';
import { readManifest } from './remote-manifest.ts';

const HASH = `sha384-${'a'.repeat(64)}`;

test.each([
  { entry: 'a.js' },
  { entry: 'a.js', css: [], contract: 1, integrity: { 'assets/a-B1.js': HASH } },
])('%j is a manifest', (manifest) => {
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
});

test.each([
  '',
  '{"entry":"a.js"',
  'null',
  '[]',
  '{"entry":1}',
  '{"entry":"a.js","integrity":null}',
  '{"entry":"a.js","integrity":{"a.js":"none"}}',
  `{"entry":"a.js","integrity":{"</script>":"${HASH}"}}`,
  `{"entry":"a.js","integrity":{"a.js":"${HASH}\\u003c/script>"}}`,
])('%s is none', (text) => {
  expect(readManifest(text)).toBeUndefined();
});
