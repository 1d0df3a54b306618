/** A question to start from. */
export interface Sample {
  readonly key: 'assignments' | 'open' | 'meaning';
  readonly query: string;
  readonly variables: string;
}

const ASSIGNMENTS = `query Opdrachten($aantal: Int!) {
  assignments(first: $aantal) {
    totalCount
    nodes {
      number
      state
      localGovernment { name }
      indicator { code unitNl }
      reach
      amount
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const OPEN = `query TeBeantwoorden($filter: AssignmentFilter) {
  assignments(filter: $filter) {
    totalCount
    nodes {
      id
      number
      localGovernment { name }
      reach
      startsOn
      endsOn
    }
  }
}`;

const MEANING = `query Actie($programma: String!, $nummer: Int!) {
  action(programme: $programma, number: $nummer) {
    nameNl
    objective { nameNl }
    indicators { code unitNl sentenceNl }
    terms { round { titleNl } definitionNl }
  }
}`;

const json = (value: object): string => JSON.stringify(value, null, 2);

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { key: 'assignments', query: ASSIGNMENTS, variables: json({ aantal: 2 }) },
  { key: 'open', query: OPEN, variables: json({ filter: { state: 'PROPOSED' } }) },
  {
    key: 'meaning',
    query: MEANING,
    variables: json({ programma: 'plan-samenleven', nummer: 15 }),
  },
];
