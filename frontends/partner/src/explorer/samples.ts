import assignments from './samples/assignments.sample.graphql?raw';
import meaning from './samples/meaning.sample.graphql?raw';
import open from './samples/open.sample.graphql?raw';

/** A question to start from. */
export interface Sample {
  readonly key: 'assignments' | 'open' | 'meaning';
  readonly query: string;
  readonly variables: string;
}

const json = (value: object): string => JSON.stringify(value, null, 2);

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { key: 'assignments', query: assignments.trim(), variables: json({ aantal: 2 }) },
  { key: 'open', query: open.trim(), variables: json({ filter: { state: 'PROPOSED' } }) },
  {
    key: 'meaning',
    query: meaning.trim(),
    variables: json({ programma: 'plan-samenleven', nummer: 15 }),
  },
];

/** Is this a question of ours, not a word changed? Those the hub executes for a person, too. */
export const isSample = (query: string): boolean =>
  SAMPLES.some((sample) => sample.query === query.trim());
