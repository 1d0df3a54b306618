import { JSON_HEADERS } from '../questions.ts';
import type { BenchOperation } from './operations.ts';
import type { Watched } from './watched.ts';

/** `same`: every request of one user; `different`: each of another, so that nothing may be shared. */
export type Users = 'same' | 'different';

export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An operation in the words of an engine: what a request says, and of whom. */
export type Wording = (
  operation: BenchOperation,
  turn: number,
  users: Users,
) => Asked | Promise<Asked>;

/** An engine that can be asked. */
export interface Running {
  readonly name: string;
  readonly port: number;
  /** Whose use of the machine counts as the engine's. */
  readonly watched: Watched;
  readonly word: Wording;
}

export const USUAL_HEADERS = { ...JSON_HEADERS, accept: 'application/json' };

/** The text of the operation, and a header by which users differ. */
export const plainly: Wording = ({ query, variables }, turn, users) => ({
  headers: {
    ...USUAL_HEADERS,
    authorization: users === 'same' ? 'Bearer one' : `Bearer ${turn}`,
  },
  body: JSON.stringify({ query, variables: variables(turn) }),
});
