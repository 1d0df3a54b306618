import type { Visitor } from '@hub/hub/testing';
import { dataFor } from './ask-graph.ts';
import { documentIdOf } from './documents.ts';

export const PROGRAMME = 'plan-samenleven';
const ROUNDS = documentIdOf('agency', 'WorklistRounds');
const WORKLIST = documentIdOf('agency', 'Worklist');

export interface Round {
  readonly id: string;
  readonly slug: string;
}

export interface File {
  readonly id: string;
  /** Actions that it asks for: each has rows. */
  readonly actions: number;
  readonly awarded: boolean;
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

/** What somebody of the agency finds in the work lists of all rounds. */
export async function agencyFiles(
  visitor: Visitor,
): Promise<{ rounds: readonly Round[]; files: File[] }> {
  const { programme } = await dataFor<{ programme: { rounds: Round[] } }>(visitor, ROUNDS, {
    programme: PROGRAMME,
  });
  const files: File[] = [];
  for (const { id: roundId } of programme.rounds) {
    const variables = { filter: { roundId }, sort: 'NUMBER', first: 200 };
    const { applications } = await dataFor<WorklistAnswer>(visitor, WORKLIST, variables);
    for (const { id, award, calculation } of applications.nodes)
      files.push({ id, actions: calculation.actions.length, awarded: award !== null });
  }
  return { rounds: programme.rounds, files };
}
