import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { changeTypes } from './fields-types.ts';
import { givenTo } from './given.ts';

/**
 * The planner comes back to a subgraph, with what a field there requires, by the first key of the type, also when the
 * subgraph says that it finds nothing by that one. So the keys that can be used stand first.
 */
export const resolvableKeysFirst = (supergraph: DocumentNode): DocumentNode =>
  changeTypes(supergraph, (type) => ({ ...type, directives: reordered(type.directives) }));

const reordered = (directives: readonly ConstDirectiveNode[] = []) => [
  ...directives.filter((directive) => !isUnresolvable(directive)),
  ...directives.filter(isUnresolvable),
];

const isUnresolvable = (directive: ConstDirectiveNode) =>
  directive.name.value === 'join__type' && givenTo(directive).resolvable === false;
