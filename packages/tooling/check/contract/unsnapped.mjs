import { isInterfaceType, isObjectType, Kind, visit } from 'graphql';
import { hasTag } from '../sdl/read-subgraphs.mjs';

/**
 * Fields that a service shows to an audience and that the committed contract of that audience does not have: the contract was widened, and
 * nobody has seen the difference yet.
 * @param {string} audience
 * @param {import('graphql').GraphQLSchema} contract
 * @param {readonly import('../sdl/read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 */
export function unsnappedFields(audience, contract, subgraphs) {
  const problems = [];
  for (const { name, document } of subgraphs) {
    const look = (type) => {
      const known = contract.getType(type.name.value);
      if (!isObjectType(known) && !isInterfaceType(known)) return;
      for (const field of type.fields ?? []) {
        const shown = hasTag(field, audience) || hasTag(type, audience);
        if (!shown || hasTag(field, 'internal') || known.getFields()[field.name.value]) continue;
        problems.push(
          `${name}: ${known.name}.${field.name.value} is tagged for ${audience} and not in gateway/graph/${audience}.graphql: run "pnpm --filter @hub/hub graph" and review what it widens`,
        );
      }
    };
    visit(document, {
      [Kind.OBJECT_TYPE_DEFINITION]: look,
      [Kind.INTERFACE_TYPE_DEFINITION]: look,
    });
  }
  return problems;
}
