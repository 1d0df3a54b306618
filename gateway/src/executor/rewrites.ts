import type { GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from './gateway-internals.ts';
import { isRow, type Row } from './row.ts';
import { isSafeKey } from './safe-key.ts';
import { namesBelow } from './type-condition.ts';

export type Rewrite = (value: unknown) => void;
type Change = (row: Row) => void;

export const FRAGMENT = '... on ';

/** What the plan changes in values on their way: type names of interface objects, names of fields that would collide. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  schema: GraphQLSchema,
): Rewrite | null {
  if (!rewrites?.length) return null;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, schema));
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, schema: GraphQLSchema): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined || last.startsWith(FRAGMENT)) throw new Error('a rewrite of no field');
  const written = rewrite.kind === 'KeyRenamer' ? rewrite.renameKeyTo : last;
  if (![...rewrite.path, written].every(isSafeKey)) throw new Error('a rewrite of an unsafe key');
  return rewrite.path
    .slice(0, -1)
    .reduceRight((next, part) => step(part, next, schema), changeRows(changeOf(rewrite, last)));
}

function changeOf(rewrite: FetchDataRewrite, key: string): Change {
  if (rewrite.kind === 'ValueSetter') {
    return (row) => {
      row[key] = rewrite.setValueTo;
    };
  }
  return (row) => {
    // Also 0, "" and false are values; only a key that is not there has nothing to rename.
    if (row[key] === undefined) return;
    row[rewrite.renameKeyTo] = row[key];
    row[key] = undefined;
  };
}

function changeRows(change: Change): Rewrite {
  const apply: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(apply);
    else if (isRow(value)) change(value);
  };
  return apply;
}

function step(part: string, next: Rewrite, schema: GraphQLSchema): Rewrite {
  if (!part.startsWith(FRAGMENT)) return changeRows((row) => next(row[part]));
  const names = namesBelow(schema, part.slice(FRAGMENT.length));
  return changeRows((row) => {
    const { __typename: name } = row;
    // Without a name the fetch itself was conditioned on the type.
    if (name === undefined || name === null || names.has(String(name))) next(row);
  });
}
