import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
} from 'graphql';

/** One operation with the fragments that it uses, and no others. */
export interface SelectedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The operation that a request asks for; throws when there is none, or more than one and no name. */
export function selectOperation(
  document: DocumentNode,
  operationName: string | undefined,
): SelectedOperation {
  const documents = separateOperations(document);
  const names = Object.keys(documents);
  const chosen = operationName || (names.length === 1 ? names[0] : undefined);
  const selected = chosen === undefined ? undefined : documents[chosen];
  if (!selected) throw new Error('no such operation');
  return describeOperation(selected);
}

/** The parts of a document that holds one operation. */
export function describeOperation(document: DocumentNode): SelectedOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  if (!operation) throw new Error('no operation');
  return { document, operation, fragments };
}
