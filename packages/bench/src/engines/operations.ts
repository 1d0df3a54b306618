/** One question that is asked many times, with variables that differ. */
export interface BenchOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (turn: number) => Record<string, unknown>;
  /** Where a front-end of ours asks it: by this hash, and as whom. */
  readonly trusted?: { readonly documentId: string; readonly audience: 'agency' | 'public' };
  /** Field that tells when it was answered, so that no two answers are the same. */
  readonly moment?: string;
}

const DOSSIER =
  'id title status plannedReach holder { id name } action { id code title standardAmount committed objective { id name } } budget { requested awarded payments { id amount date } } partners { id name kind }';

/** The first `first` dossiers with all that four subgraphs know of them. */
export const dossiers = (first: number): BenchOperation => ({
  name: `${first} entities`,
  query: `query Dossiers($first: Int!) { applications(first: $first) { ${DOSSIER} } }`,
  variables: () => ({ first }),
});

/** What is asked of every engine. A variable that turns keeps engines from answering with one answer for all. */
export const OPERATIONS: readonly BenchOperation[] = [
  {
    name: 'large',
    query: dossiers(1).query,
    variables: (turn) => ({ first: 80 + (turn % 21) }),
  },
  {
    name: 'small',
    query:
      'query Dossier($id: ID!) { application(id: $id) { id title status holder { name } action { code title } budget { awarded } partners { name } } }',
    variables: (turn) => ({ id: `APP${(turn % 97) + 1}` }),
  },
  {
    name: 'list',
    query:
      'query Worklist($first: Int!) { applications(first: $first) { id title status plannedReach } }',
    variables: (turn) => ({ first: 200 + (turn % 7) }),
  },
  {
    name: 'mutation',
    query:
      'mutation Rename($id: ID!, $title: String!) { rename(id: $id, title: $title) { id title budget { awarded } } }',
    variables: (turn) => ({ id: `APP${(turn % 97) + 1}`, title: `Titel ${turn % 11}` }),
  },
];
