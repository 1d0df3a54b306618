import {
  astFromValue,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  visit,
} from 'graphql';

/**
 * An operation with every default of its directives written out: a subgraph gets the directive as the client wrote it, and
 * may know another default, or none.
 */
export const directiveDefaults = (document: DocumentNode, schema: GraphQLSchema): DocumentNode =>
  visit(document, {
    Directive(node) {
      const given = new Set(node.arguments?.map(({ name }) => name.value));
      const defaults = (schema.getDirective(node.name.value)?.args ?? []).flatMap((argument) => {
        if (given.has(argument.name) || argument.defaultValue === undefined) return [];
        const value = astFromValue(argument.defaultValue, argument.type) as ConstValueNode;
        const name = { kind: Kind.NAME as const, value: argument.name };
        return [{ kind: Kind.ARGUMENT as const, name, value }];
      });
      if (defaults.length === 0) return undefined;
      return { ...node, arguments: [...(node.arguments ?? []), ...defaults] };
    },
  });
