import type { SubgraphSource } from '../federation.ts';
import { type EntityModel, type FieldModel, type GraphModel, madeFrom, rowsOf, valueOf } from './model.ts';

const typeOf = ({ entities }: GraphModel, { kind, target, nonNull }: FieldModel): string => {
  const name = entities[target]?.name ?? '';
  const type = { scalar: 'String', scalars: '[String]', link: name, links: `[${name}!]` }[kind];
  return nonNull ? `${type}!` : type;
};
const keySdl = ({ key }: EntityModel) =>
  key.map((name) => `${name}: ${name === 'id' ? 'ID' : 'String'}!`).join(' ');

const requiresSdl = ({ requires }: FieldModel) =>
  requires ? ` @requires(fields: "${requires.name}")` : '';

const queryFields = ({ name }: EntityModel) => `all${name}: [${name}!]! one${name}(id: ID!): ${name}`;
const queryResolvers = (entity: EntityModel) => ({
  [`all${entity.name}`]: () => rowsOf(entity),
  [`one${entity.name}`]: (_: unknown, { id }: { id: string }) =>
    rowsOf(entity).find((row) => row.id === id) ?? null,
});

type Resolvers = Record<string, Record<string, (...given: never[]) => unknown>>;

const fieldResolvers = (
  graph: GraphModel,
  entity: EntityModel,
  { fields, isWhole }: { fields: readonly FieldModel[]; isWhole: boolean },
) =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      (row: Readonly<Record<string, string>>) => {
        const { requires, name } = field;
        // as a subgraph does: from what the gateway brought along
        if (requires && !isWhole) return madeFrom(name, row[requires.name]);
        return valueOf(graph, entity.name, field, row.id ?? '');
      },
    ]),
  );

/** The subgraphs of a model: each knows the keys of all entities, and resolves its own fields. */
export function subgraphsOf(graph: GraphModel): SubgraphSource[] {
  return Array.from({ length: graph.subgraphs }, (_, index) => {
    const resolvers: Resolvers = { Query: { [`nothing${index}`]: () => null } };
    let query = `nothing${index}: String`;
    const types = graph.entities.map((entity) => {
      const own = entity.fields.filter(({ owner }) => owner === index);
      if (entity.root === index) {
        query += ` ${queryFields(entity)}`;
        Object.assign(resolvers.Query ?? {}, queryResolvers(entity));
      }
      resolvers[entity.name] = {
        ...fieldResolvers(graph, entity, { fields: own, isWhole: false }),
        __resolveReference: (reference: object) => reference,
      };
      const external = new Set(own.flatMap(({ requires }) => (requires ? [requires.name] : [])));
      const fields = [
        ...own.map((field) => `${field.name}: ${typeOf(graph, field)}${requiresSdl(field)}`),
        ...[...external].map((name) => `${name}: String @external`),
      ].join(' ');
      return `type ${entity.name} @key(fields: "${entity.key.join(' ')}") { ${keySdl(entity)} ${fields} }`;
    });
    return { name: `s${index}`, sdl: `type Query { ${query} } ${types.join('\n')}`, resolvers };
  });
}

/** All of it in one schema, without federation: what the right answer is. */
export function wholeSchema(graph: GraphModel): { sdl: string; resolvers: Resolvers } {
  const resolvers: Resolvers = { Query: {} };
  const query = graph.entities.map((entity) => {
    Object.assign(resolvers.Query ?? {}, queryResolvers(entity));
    return queryFields(entity);
  });
  const types = graph.entities.map((entity) => {
    resolvers[entity.name] = fieldResolvers(graph, entity, { fields: entity.fields, isWhole: true });
    const fields = entity.fields.map((field) => `${field.name}: ${typeOf(graph, field)}`).join(' ');
    return `type ${entity.name} { ${keySdl(entity)} ${fields} }`;
  });
  return { sdl: `type Query { ${query.join(' ')} } ${types.join('\n')}`, resolvers };
}
