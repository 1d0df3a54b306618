import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse, print } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import {
  assertImmediateTypes,
  assertNoSkippedGuard,
  assertReferences,
  assertTagged,
} from './boot-checks.ts';
import { type EnumAudiences, tagEnumValues } from './enum-audiences.ts';
import type { BareContext } from './request-context.ts';
import { spreadAudiences } from './spread-audiences.ts';

const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires", "@tag"]
)`;

/** Finds the entity behind a key that another subgraph sent; null when it is absent or not for this actor. */
export type ReferenceResolver<Context> = (
  reference: Record<string, unknown>,
  context: Context,
) => unknown;

export interface SubgraphOptions<Loaders> {
  readonly name: string;
  readonly resolvers: NonEmptyArray<new () => object>;
  /** Types that only other subgraphs reach: stubs of foreign entities that get fields here. */
  readonly orphanedTypes?: readonly (new () => object)[];
  readonly references: Readonly<
    Record<string, ReferenceResolver<BareContext & { loaders: Loaders }>>
  >;
  readonly loaders: (context: BareContext) => Loaders;
  /** Values of enums that only some audiences know; the others belong to all who meet the enum. */
  readonly enumAudiences?: EnumAudiences;
}

export interface Subgraph {
  readonly name: string;
  /** What the subgraph offers to the composition; committed as schema.graphql. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly loaders: (context: BareContext) => unknown;
}

/**
 * Builds a federated schema from type-graphql classes. Only the given resolvers and what they reach are in it, so several subgraphs
 * can live in one process and use one name for their own stubs.
 * @throws when a field has no audience, a guard would be skipped, or an entity has no reference resolver
 */
export function buildSubgraph<Loaders>(options: SubgraphOptions<Loaders>): Subgraph {
  const { name, resolvers, orphanedTypes = [], references, loaders, enumAudiences = {} } = options;
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: [...orphanedTypes],
    validate: false,
    skipCheck: true,
  });
  assertNoSkippedGuard();
  // printSubgraphSchema() refuses the Federation 2 directives of a type-graphql schema
  const document = parse(`${FEDERATION}\n\n${printSchemaWithDirectives(schema)}`);
  assertTagged(document);
  assertReferences(document, Object.keys(references));
  const typeDefs = spreadAudiences(tagEnumValues(document, enumAudiences));
  const map = createResolversMap(schema) as GraphQLResolverMap<unknown>;
  for (const [type, resolve] of Object.entries(references)) {
    map[type] = {
      ...map[type],
      __resolveReference: resolve,
    } as GraphQLResolverMap<unknown>[string];
  }
  const federated = buildSubgraphSchema({ typeDefs, resolvers: map });
  assertImmediateTypes(federated);
  return {
    name,
    sdl: `${print(typeDefs)}\n`,
    schema: federated,
    loaders,
  };
}
