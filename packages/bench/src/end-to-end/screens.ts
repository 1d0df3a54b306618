import { PROGRAMME } from '../agency-files.ts';
import { documentOf } from '../documents.ts';
import { answerOf } from '../engines/answers.ts';
import type { BenchOperation } from '../engines/operations.ts';
import type { Running } from '../engines/running.ts';

/** As the work list asks: its page, its order, and the steps it shows. */
const WORKLIST = {
  sort: 'SUBMITTED_AT_DESC',
  first: 50,
  states: ['SUBMITTED', 'ADMISSIBLE', 'ASSESSED', 'DECIDED', 'INADMISSIBLE', 'WITHDRAWN'],
};

interface Rounds {
  readonly programme: {
    readonly rounds: readonly {
      readonly id: string;
      readonly slug: string;
      readonly applicationCounts: readonly { readonly count: number }[];
    }[];
  };
}

interface Files {
  readonly applications: { readonly nodes: readonly { readonly id: string }[] };
}

/** What the screens of the agency and the public overview ask, about the round with the most files. */
export async function findScreens(hub: Running): Promise<BenchOperation[]> {
  const rounds = screen('work list rounds', ['agency', 'WorklistRounds'], () => ({
    programme: PROGRAMME,
  }));
  const { programme } = (await answerOf(hub, rounds)) as Rounds;
  const filesOf = (round: Rounds['programme']['rounds'][number]) =>
    round.applicationCounts.reduce((sum, { count }) => sum + count, 0);
  const [round] = programme.rounds.toSorted((a, b) => filesOf(b) - filesOf(a));
  if (!round) throw new Error('The demonstration has no round.');

  const { sort, first, states } = WORKLIST;
  const list = screen('work list', ['agency', 'Worklist'], () => ({
    ...{ filter: { roundId: round.id, states, search: null }, sort, first },
  }));
  const { nodes } = ((await answerOf(hub, list)) as Files).applications;
  if (nodes.length === 0) throw new Error('The demonstration has no files.');
  return [
    screen('dossier', ['agency', 'Dossier'], (turn) => ({ id: nodes[turn % nodes.length]?.id })),
    screen('dossier terms', ['agency', 'DossierTerms'], () => ({
      ...{ slug: round.slug, programme: PROGRAMME },
    })),
    rounds,
    list,
    screen('public programme', ['public', 'Catalogue'], () => ({})),
    {
      ...screen('public uptake', ['public', 'Uptake'], () => ({ filter: { roundId: round.id } })),
      moment: 'asOf',
    },
  ];
}

function screen(
  name: string,
  [audience, operation]: readonly ['agency' | 'public', string],
  variables: BenchOperation['variables'],
): BenchOperation {
  const { documentId, query } = documentOf(audience, operation);
  return { name, query, variables, trusted: { documentId, audience } };
}
