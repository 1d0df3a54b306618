import fc from 'fast-check';

/** What a field of a generated entity is. */
export interface FieldModel {
  readonly name: string;
  /** The subgraph that resolves it. */
  readonly owner: number;
  readonly kind: 'scalar' | 'scalars' | 'link' | 'links';
  /** For links: which entity they lead to. */
  readonly target: number;
  /** Never null, says the schema. */
  readonly nonNull: boolean;
  /** A field of another subgraph from which this one is made; one that comes earlier, so chains end. */
  readonly requires: FieldModel | undefined;
}

export interface EntityModel {
  readonly name: string;
  /** Fields of its key; some keys have two. */
  readonly key: readonly string[];
  /** The subgraph in which a query finds it. */
  readonly root: number;
  readonly fields: readonly FieldModel[];
}

/** Entities that are spread over subgraphs; what each of them answers follows from its id alone. */
export interface GraphModel {
  readonly subgraphs: number;
  readonly entities: readonly EntityModel[];
}

const SUBGRAPHS = 3;
const ENTITIES = 3;

const field = fc.record({
  owner: fc.nat(SUBGRAPHS - 1),
  kind: fc.constantFrom<FieldModel['kind']>('scalar', 'scalar', 'scalars', 'link', 'links'),
  target: fc.nat(ENTITIES - 1),
  nonNull: fc.boolean(),
  wants: fc.nat(7),
});
type Drawn = Omit<FieldModel, 'name' | 'requires'> & { readonly wants: number };

/** Gives fields their names, and some of the scalars one that they require. */
function named(drawn: readonly Drawn[]): FieldModel[] {
  const fields: FieldModel[] = [];
  for (const { wants, ...one } of drawn) {
    const fit = fields.filter(
      ({ kind, nonNull, owner }) => kind === 'scalar' && !nonNull && owner !== one.owner,
    );
    const requires = one.kind === 'scalar' ? fit[wants] : undefined;
    fields.push({ ...one, name: `f${fields.length}`, requires });
  }
  return fields;
}

const entity = fc.record({
  key: fc.constantFrom(['id'], ['id', 'code']),
  root: fc.nat(SUBGRAPHS - 1),
  fields: fc.array(field, { minLength: 2, maxLength: 6 }),
});

export const graphModel: fc.Arbitrary<GraphModel> = fc
  .array(entity, { minLength: ENTITIES, maxLength: ENTITIES })
  .map((entities) => ({
    subgraphs: SUBGRAPHS,
    entities: entities.map((one, index) => ({
      ...one,
      name: `E${index}`,
      fields: named(one.fields),
    })),
  }));

const ROWS = 5;
/** How many of its values a field leaves out: also some that may not be. */
const MISSING = 7;

/** A small number that follows from a text. */
function hash(text: string): number {
  let value = 7;
  for (const sign of text) value = (value * 31 + sign.charCodeAt(0)) % 1_000_003;
  return value;
}

/** An entity as its subgraphs hand it on: its type and its key. */
export const keyOf = ({ name }: EntityModel, id: number) => ({
  __typename: name,
  id: String(id),
  code: `c${id}`,
});

/** What a field of the entity with this id holds, in every subgraph and in the one schema of all. */
export function valueOf(graph: GraphModel, entityName: string, one: FieldModel, id: string): unknown {
  if (one.requires) return madeFrom(one.name, valueOf(graph, entityName, one.requires, id));
  const seed = hash(`${entityName}.${one.name}.${id}`);
  if (seed % MISSING === 0) return null;
  const target = graph.entities[one.target];
  switch (one.kind) {
    case 'scalar':
      return `${entityName}.${one.name}(${id})`;
    case 'scalars':
      return [seed % 10, null, seed % 3].map((part) => (part === null ? null : `${part}`));
    case 'link':
      return target ? keyOf(target, seed % ROWS) : null;
    case 'links':
      return target ? [0, 1, 0].map((more) => keyOf(target, (seed + more) % ROWS)) : null;
  }
}

/** What a field makes of the one that it requires. */
export const madeFrom = (name: string, required: unknown): string => `${name}<${required}>`;

export const rowsOf = (entityModel: EntityModel) =>
  Array.from({ length: ROWS }, (_, id) => keyOf(entityModel, id));
