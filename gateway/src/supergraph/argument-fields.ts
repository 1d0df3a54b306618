import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
} from 'graphql';
import { changeTypes, type FieldsType, FieldsTypes } from './fields-types.ts';
import { givenTo } from './given.ts';
import { graphNames } from './graph-names.ts';
import { hiddenFrom } from './hidden-from-clients.ts';
import { type ArgumentField, requiredSelection } from './required-selection.ts';

/** The names that stand at each place of what a field requires. */
export type RequiredNames = ReadonlyMap<string, string>;

export interface ArgumentFields {
  readonly supergraph: DocumentNode;
  /** What stands behind each name that only the planner knows. */
  readonly fields: ReadonlyMap<string, ArgumentField>;
  /** By subgraph, then by `Type.field`. */
  readonly required: ReadonlyMap<string, ReadonlyMap<string, RequiredNames>>;
}

/**
 * A field may require others with arguments. The planner tells fields apart by their names alone: of two fields that require
 * a third one with different arguments, one would get the value of the other. So each pair of a field and its arguments is
 * a field of its own in the graph that is planned with; `withArguments` asks the subgraphs for what stands behind it.
 */
export function argumentFields(supergraph: DocumentNode): ArgumentFields {
  const types = new FieldsTypes(supergraph);
  const graphs = graphNames(supergraph);
  const fields = new Map<string, ArgumentField>();
  const required = new Map<string, Map<string, RequiredNames>>();
  /** By type and name, what has to be added to the graph. */
  const added = new Map<string, Map<string, string>>();

  const readRequires = (directive: ConstDirectiveNode, owner: string, field: string) => {
    const { requires, graph } = givenTo(directive);
    if (directive.name.value !== 'join__field' || typeof requires !== 'string') return directive;
    const selection = requiredSelection(requires, owner, types);
    for (const { type, name, ...found } of selection.found) {
      fields.set(name, found);
      for (const one of types.andImplementing(type))
        added.set(one, (added.get(one) ?? new Map<string, string>()).set(name, found.field));
    }
    const subgraph = graphs.get(String(graph)) ?? '';
    const known = required.get(subgraph) ?? new Map<string, RequiredNames>();
    required.set(subgraph, known.set(`${owner}.${field}`, selection.names));
    return withRequires(directive, selection.text);
  };
  const readType = ({ fields: own = [], ...type }: FieldsType): FieldsType => ({
    ...type,
    fields: own.map((field) => ({
      ...field,
      directives: (field.directives ?? []).map((directive) =>
        readRequires(directive, type.name.value, field.name.value),
      ),
    })),
  });

  const renamed = changeTypes(supergraph, readType);
  if (fields.size === 0) return { supergraph, fields, required: new Map() };
  const { document, hidden } = hiddenFrom(renamed);
  const addFields = (type: FieldsType): FieldsType => {
    const names = added.get(type.name.value) ?? [];
    const copies = [...names].flatMap(([name, of]) => {
      const original = type.fields?.find((field) => field.name.value === of);
      return original ? [copyOf(original, name, hidden)] : [];
    });
    return { ...type, fields: [...(type.fields ?? []), ...copies] };
  };
  return {
    supergraph: changeTypes(document, addFields),
    fields,
    required,
  };
}

const copyOf = (
  { type, directives = [], kind }: FieldDefinitionNode,
  name: string,
  hidden: ConstDirectiveNode,
): FieldDefinitionNode => ({
  ...{ kind, type, name: { kind: Kind.NAME, value: name } },
  directives: [...directives.filter((one) => one.name.value === 'join__field'), hidden],
});

const withRequires = (
  { arguments: given = [], ...directive }: ConstDirectiveNode,
  value: string,
): ConstDirectiveNode => ({
  ...directive,
  arguments: given.map((argument) =>
    argument.name.value === 'requires'
      ? { ...argument, value: { kind: Kind.STRING, value } }
      : argument,
  ),
});
