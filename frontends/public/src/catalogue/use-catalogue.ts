import type { Locale } from '@hub/domain';
import { CatalogueDocument, type CatalogueQuery } from '../generated/graphql.ts';
import { type Asked, useAnswer } from '../graph/use-answer.ts';

export type Catalogue = NonNullable<CatalogueQuery['programme']>;
export type CatalogueRound = Catalogue['rounds'][number];
export type CatalogueAction = Catalogue['actions'][number];

const NOTHING = {};

/** The programme: objectives, actions, project years and published figures. One question for all pages. */
export const useCatalogue = (): Asked<CatalogueQuery> => useAnswer(CatalogueDocument, NOTHING);

/** The programme when it is known. */
export function useProgramme(): Catalogue | undefined {
  const answer = useCatalogue();
  return answer.state === 'ready' ? (answer.data.programme ?? undefined) : undefined;
}

/** The name in the reader's language. */
export const nameOf = (
  thing: { readonly nameNl: string; readonly nameEn: string },
  locale: Locale,
): string => (locale === 'nl' ? thing.nameNl : thing.nameEn);

/** Unit of an indicator in the reader's language. */
export const unitOf = (
  thing: { readonly unitNl: string; readonly unitEn: string },
  locale: Locale,
): string => (locale === 'nl' ? thing.unitNl : thing.unitEn);

/** Funded in any round at all. The others are paid from other budgets. */
export const isEverFundable = (action: CatalogueAction): boolean =>
  action.terms.some(({ fundable }) => fundable);

/** The project year people look for first: the last real one. */
export const defaultRound = (rounds: readonly CatalogueRound[]): CatalogueRound | undefined =>
  rounds.findLast(({ demo }) => !demo) ?? rounds.at(-1);
