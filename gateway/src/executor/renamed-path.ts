import type { FetchDataRewrite } from './gateway-internals.ts';
import { FRAGMENT } from './rewrites.ts';
import type { Place } from './walk.ts';

/** An error names the field as the subgraph was asked for it; the client knows it by the key it asked for. */
export function renamedPath(path: Place, rewrites: readonly FetchDataRewrite[] | undefined): Place {
  const renamed = [...path];
  for (const rewrite of rewrites ?? []) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const keys = rewrite.path.filter((part) => !part.startsWith(FRAGMENT));
    const index = positionOf(keys, path);
    if (index !== undefined) renamed[index] = rewrite.renameKeyTo;
  }
  return renamed;
}

/** Where the last of these keys stands in the path, indexes left out. */
function positionOf(keys: readonly string[], path: Place): number | undefined {
  let matched = 0;
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue;
    if (part !== keys[matched]) return undefined;
    matched += 1;
    if (matched === keys.length) return index;
  }
  return undefined;
}
