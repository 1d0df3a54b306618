import fc from 'fast-check';
import type { GraphModel } from './model.ts';

/** Choices that an operation is made of; read one after the other, so that each shrinks by itself. */
export const choices = fc.array(fc.nat(1_000), { minLength: 10, maxLength: 60 });

/** An operation on a model, from choices. Its conditions are `$yes` and `$no`. */
export function operationOf({ entities }: GraphModel, made: readonly number[]): string {
  let at = 0;
  let aliases = 0;
  const next = (below: number) => (made[at++ % made.length] ?? 0) % below;
  const condition = () =>
    ['', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)'][next(7)];

  const selection = (entityIndex: number, depth: number): string => {
    const entity = entities[entityIndex];
    if (!entity) return '{ __typename }';
    const parts = Array.from({ length: 1 + next(4) }, () => {
      const field = entity.fields[next(entity.fields.length + 1)];
      if (!field) return next(2) === 0 ? '__typename' : 'id';
      // an alias of its own for each: two fields of one name would have to agree
      aliases += 1;
      const name = `a${aliases}: ${field.name}${condition()}`;
      if (field.kind === 'scalar' || field.kind === 'scalars') return name;
      return depth <= 0 ? '__typename' : `${name} ${selection(field.target, depth - 1)}`;
    });
    const body = parts.join(' ');
    return next(4) === 0 ? `{ ... on ${entity.name}${condition()} { ${body} } id }` : `{ ${body} }`;
  };
  const roots = Array.from({ length: 1 + next(2) }, (_, index) => {
    const root = next(entities.length);
    const name = entities[root]?.name;
    const field = next(2) === 0 ? `all${name}` : `one${name}(id: "${next(7)}")`;
    return `r${index}: ${field} ${selection(root, 3)}`;
  });
  return `query Made($yes: Boolean!, $no: Boolean!) { unused: __typename @include(if: $yes) @skip(if: $no) ${roots.join(' ')} }`;
}
