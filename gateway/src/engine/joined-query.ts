import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';

/** Several questions for entities of one subgraph as one. Part `n` answers under `partKey(n)`. */
export interface JoinedQuery {
  readonly query: string;
  readonly operationName: string | undefined;
}

const ENTITIES = '_entities';
const REPRESENTATIONS = 'representations';
export const partKey = (part: number): string => `${ENTITIES}${part}`;
/** The variable with the representations of a part. */
export const partVariable = (part: number): string => `${REPRESENTATIONS}${part}`;

/** Undefined: these cannot be asked together, because they are not plain questions for entities or their variables collide. */
export function joinQueries(queries: readonly string[]): JoinedQuery | undefined {
  const operations = queries.map(entitiesOperation);
  if (!operations.every((one) => one !== undefined)) return undefined;
  const definitions = new Map<string, string>();
  const selections: FieldNode[] = [];
  const variableDefinitions: VariableDefinitionNode[] = [];
  for (const [part, { field, variables }] of operations.entries()) {
    selections.push(partField(field, part));
    for (const definition of variables) {
      const renamed = renameOwn(definition, part);
      const { value: name } = renamed.variable.name;
      const text = print(renamed);
      const known = definitions.get(name);
      if (known === text) continue;
      if (known !== undefined) return undefined;
      definitions.set(name, text);
      variableDefinitions.push(renamed);
    }
  }
  const operationName = operations.find(({ name }) => name)?.name;
  const query = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    ...(operationName && { name: { kind: Kind.NAME, value: operationName } }),
    variableDefinitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } satisfies OperationDefinitionNode);
  return { query, operationName };
}

interface EntitiesOperation {
  readonly name: string | undefined;
  readonly field: FieldNode;
  readonly variables: readonly VariableDefinitionNode[];
}

/** The operation, when it asks `_entities(representations: $representations)` and nothing else. */
function entitiesOperation(query: string): EntitiesOperation | undefined {
  const { definitions } = parse(query, { noLocation: true });
  const [operation, ...fragments] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || fragments.length > 0) return undefined;
  const [field, ...more] = operation.selectionSet.selections;
  if (operation.operation !== 'query' || operation.directives?.length || more.length > 0)
    return undefined;
  if (field?.kind !== Kind.FIELD || field.name.value !== ENTITIES || field.alias) return undefined;
  const variables = operation.variableDefinitions ?? [];
  const isTaken = ({ variable }: VariableDefinitionNode) =>
    /^representations\d/.test(variable.name.value);
  return variables.some(isTaken) ? undefined : { name: operation.name?.value, field, variables };
}

const partField = (field: FieldNode, part: number): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: partKey(part) },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: REPRESENTATIONS },
      value: variableOf(partVariable(part)),
    },
  ],
});

const renameOwn = (definition: VariableDefinitionNode, part: number): VariableDefinitionNode =>
  definition.variable.name.value === REPRESENTATIONS
    ? { ...definition, variable: variableOf(partVariable(part)) }
    : definition;

const variableOf = (name: string): VariableNode => ({
  kind: Kind.VARIABLE,
  name: { kind: Kind.NAME, value: name },
});
