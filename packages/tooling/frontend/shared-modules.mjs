/**
 * The packages of which a page has exactly one copy. The shell's build makes them, every front-end leaves them out.
 * All front-ends agree on one version of each: the catalog of pnpm-workspace.yaml sees to that.
 * `cjs` packages get their named exports spelled out, because a CommonJS module has none of its own.
 * @type {Readonly<Record<string, 'cjs' | 'esm'>>}
 */
export const SHARED_MODULES = {
  react: 'cjs',
  'react/jsx-runtime': 'cjs',
  'react-dom': 'cjs',
  'react-dom/client': 'cjs',
  wouter: 'esm',
  urql: 'esm',
  '@lingui/core': 'esm',
  '@lingui/react': 'esm',
  '@hub/domain': 'esm',
  '@hub/ui': 'esm',
  '@hub/client': 'esm',
  '@hub/client/graph': 'esm',
};

/**
 * Only React's development build asks for this one.
 * @type {Readonly<Record<string, 'cjs' | 'esm'>>}
 */
export const DEVELOPMENT_MODULES = { 'react/jsx-dev-runtime': 'cjs' };

/** @param {string} id a bare import, for example `react-dom/client` */
export const isShared = (id) => Object.hasOwn(SHARED_MODULES, id);

/** A file of one of these packages inside a front-end's own chunk would be a second copy in the page. */
const SINGLE_COPY = [
  [/\/node_modules\/(react|react-dom|scheduler|wouter|urql|wonka)\//, 1],
  [/\/node_modules\/(@urql\/[^/]+|@lingui\/(?:core|react))\//, 1],
  [/\/node_modules\/(graphql|@0no-co\/graphql\.web)\//, 1],
  [/\/packages\/(domain|ui|client)\/src\/.*\.tsx?$/, 1],
];

/**
 * The shared package that a bundled file belongs to, if any.
 * @param {string} file absolute path of a module inside a chunk
 */
export function sharedPackageOf(file) {
  for (const [pattern] of SINGLE_COPY) {
    const match = /** @type {RegExp} */ (pattern).exec(file);
    if (match) return match[1];
  }
  return undefined;
}
