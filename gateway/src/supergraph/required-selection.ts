import { createHash } from 'node:crypto';
import {
  type ConstArgumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
} from 'graphql';
import { type FieldsTypes, namedType } from './fields-types.ts';

/** A field with the arguments that another field requires it with. */
export interface ArgumentField {
  readonly field: string;
  readonly arguments: readonly ConstArgumentNode[];
}

/** What a field requires of others, with a name of its own for every field that is required with arguments. */
export interface RequiredSelection {
  readonly text: string;
  /** The names that stand at each place, a place being the names of fields on the way: `category.price`. */
  readonly names: ReadonlyMap<string, string>;
  readonly found: readonly (ArgumentField & { readonly type: string; readonly name: string })[];
}

/** Reads the `requires` of a field of this type. */
export function requiredSelection(
  requires: string,
  type: string,
  types: FieldsTypes,
): RequiredSelection {
  const names = new Map<string, string>();
  const found: RequiredSelection['found'][number][] = [];

  const renamed = (node: FieldNode, owner: string, place: string): FieldNode => {
    const { value: field } = node.name;
    const given = (node.arguments ?? []) as readonly ConstArgumentNode[];
    const name = given.length > 0 ? nameWith(field, given) : field;
    if (given.length > 0) found.push({ type: owner, name, field, arguments: given });
    names.set(place, name);
    const of = types.field(owner, field)?.type;
    const nested = node.selectionSet?.selections.map((one) =>
      inside(one, of ? namedType(of) : '', `${place}.`),
    );
    return {
      ...{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } },
      ...(nested && { selectionSet: { kind: Kind.SELECTION_SET, selections: nested } }),
    };
  };
  const inside = (node: SelectionNode, owner: string, before: string): SelectionNode => {
    if (node.kind === Kind.FIELD) return renamed(node, owner, before + node.name.value);
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const condition = node.typeCondition?.name.value ?? owner;
    const selections = node.selectionSet.selections.map((one) => inside(one, condition, before));
    return { ...node, selectionSet: { ...node.selectionSet, selections } };
  };

  const text = selectionsOf(requires)
    .map((node) => print(inside(node, type, '')))
    .join(' ');
  return { text, names, found };
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

/** The same for the same arguments, in whatever order, so that one value serves all that require it. */
function nameWith(field: string, given: readonly ConstArgumentNode[]): string {
  const text = given
    .map((argument) => print(argument))
    .sort()
    .join(', ');
  return `${field}__with_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
