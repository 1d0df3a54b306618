import { type Reading, useGraphQuery } from '@hub/client/graph';
import { PROGRAMME } from '../base.ts';
import { ApplicationTermsDocument, type ApplicationTermsQuery } from '../generated/graphql.ts';
import type { DraftPageProps } from './DraftPages.tsx';

const NOTHING: ApplicationTermsQuery = { round: null, programme: null };

/** Amounts and limits of the round of a draft; nothing while the catalogue did not even say which round it is. */
export function useRoundTerms({
  round,
  reload,
}: Pick<DraftPageProps, 'round' | 'reload'>): Reading<ApplicationTermsQuery> {
  const reading = useGraphQuery(
    ApplicationTermsDocument,
    { slug: round?.slug ?? '', programme: PROGRAMME },
    { pause: !round },
  );
  return round ? reading : { ...reading, data: NOTHING, retry: reload };
}
