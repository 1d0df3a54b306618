import { createRequire } from 'node:module';
import path from 'node:path';
import { SHARED_MODULES } from './shared-modules.mjs';

export const ENTRY_PREFIX = '\0shared:';
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `@hub/client/graph` -> `hub-client-graph`: the file name of a shared module. */
export const entryName = (name) => name.replace(/^@/, '').replaceAll('/', '-');

function commonJsEntry(name, root) {
  const require = createRequire(path.join(root, 'package.json'));
  const names = Object.keys(require(name)).filter((n) => n !== 'default' && IDENTIFIER.test(n));
  return [
    `import module from ${JSON.stringify(name)};`,
    'export default module;',
    ...names.map((n) => `export const ${n} = module.${n};`),
  ].join('\n');
}

/**
 * One virtual entry per shared module.
 * @param {{ root: string, modules?: Record<string, 'cjs' | 'esm'> }} options root: the folder whose dependencies they are
 * @returns {import('vite').Plugin}
 */
export function sharedEntries({ root, modules = SHARED_MODULES }) {
  return {
    name: 'hub-shared-entries',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('shared:') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(ENTRY_PREFIX)) return undefined;
      const name = id.slice(ENTRY_PREFIX.length);
      return modules[name] === 'cjs'
        ? commonJsEntry(name, root)
        : `export * from ${JSON.stringify(name)};`;
    },
  };
}
