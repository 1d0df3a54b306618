import { CSRF_HEADER } from '@hub/gateway';
import type { Visitor } from '@hub/hub/testing';
import { documentIdOf } from '../documents.ts';
import { JSON_HEADERS } from '../questions.ts';

const DOSSIER = documentIdOf('agency', 'Dossier');
const TERMS = documentIdOf('agency', 'DossierTerms');
const WORKLIST = documentIdOf('agency', 'Worklist');
const ROUNDS = documentIdOf('agency', 'WorklistRounds');
const PROGRAMME = 'plan-samenleven';

/** Everything the page asks, in its order: the file, then the terms of the round that the file names. */
export async function openDossier(visitor: Visitor, id: string): Promise<void> {
  const { application } = await ask<{ application: { round: { slug: string } } }>(
    visitor,
    DOSSIER,
    { id },
  );
  await ask(visitor, TERMS, { slug: application.round.slug, programme: PROGRAMME });
}

export interface File {
  readonly id: string;
  /** Actions that it asks for: each has rows. */
  readonly actions: number;
}

interface WorklistAnswer {
  readonly applications: {
    readonly nodes: readonly {
      readonly id: string;
      readonly award: object | null;
      readonly calculation: { readonly actions: readonly unknown[] };
    }[];
  };
}

/** The files with an award, which ask the most services; fewest actions first. */
export async function awardedFiles(visitor: Visitor): Promise<File[]> {
  const { programme } = await ask<{ programme: { rounds: { id: string }[] } }>(visitor, ROUNDS, {
    programme: PROGRAMME,
  });
  const found: File[] = [];
  for (const { id: roundId } of programme.rounds) {
    const variables = { filter: { roundId }, sort: 'NUMBER', first: 200 };
    const { applications } = await ask<WorklistAnswer>(visitor, WORKLIST, variables);
    for (const { id, award, calculation } of applications.nodes)
      if (award) found.push({ id, actions: calculation.actions.length });
  }
  return found.sort((a, b) => a.actions - b.actions);
}

/** @throws when anything is missing: half an answer is fast */
async function ask<Data>(visitor: Visitor, documentId: string, variables: object): Promise<Data> {
  const response = await visitor.request('/graphql', {
    method: 'POST',
    headers: { ...JSON_HEADERS, [CSRF_HEADER]: '1' },
    body: JSON.stringify({ documentId, variables }),
  });
  const { data, errors }: { data?: Data | null; errors?: unknown } = JSON.parse(
    await response.text(),
  );
  if (!data || errors) throw new Error(`No full answer: ${JSON.stringify(errors)}`);
  return data;
}
