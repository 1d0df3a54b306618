import type { Visitor } from '@hub/hub/testing';
import { PROGRAMME } from '../agency-files.ts';
import { dataFor } from '../ask-graph.ts';
import { documentIdOf } from '../documents.ts';

const DOSSIER = documentIdOf('agency', 'Dossier');
const TERMS = documentIdOf('agency', 'DossierTerms');

interface DossierAnswer {
  readonly application: { readonly round: { readonly slug: string } };
}

/** Everything the agency's page of a file asks, in its order: the file, then the terms of the round that the file names. */
export async function openDossier(visitor: Visitor, id: string): Promise<void> {
  const { application } = await dataFor<DossierAnswer>(visitor, DOSSIER, { id });
  await dataFor(visitor, TERMS, { slug: application.round.slug, programme: PROGRAMME });
}
