import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** Sorted, so that moving a class does not show up as a change of the contract. */
const sorted = (schema: Parameters<typeof buildASTSchema>[0]): string =>
  `${printSchema(lexicographicSortSchema(buildASTSchema(schema)))}\n`;

/** A schema as text, for review and for generators. */
export const sortedText = (sdl: string): string => sorted(parse(sdl));

/** What a contract's supergraph lets its audience ask: without the subgraphs, and without what only they may know. */
export const contractText = (supergraph: string): string =>
  sorted(transformSupergraphToPublicSchema(parse(supergraph)));
