import {
  type GraphDocument,
  GraphError,
  type GraphResult,
  graphqlGet,
  NetworkError,
} from '@hub/client';

/** What is known about one question. */
export type Answer<Data> =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & GraphResult<Data>)
  | { readonly state: 'failed'; readonly error: Failure };

/** unavailable: a part of the hub is down · error: the question or the way to the server failed */
export interface Failure {
  readonly kind: 'unavailable' | 'error';
  readonly traceId: string | null;
}

/** Awards change a few times a year; a minute keeps the back button instant and the page honest. */
const FRESH_MS = 60_000;

interface Entry {
  answer: Answer<unknown>;
  askedAt: number;
}

type Ask = <Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
) => Promise<GraphResult<Data>>;

/** Only codes of our own graph mean that it answered and that the question itself is wrong. */
const WRONG_QUESTION = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'FORBIDDEN']);

export function failureOf(error: unknown): Failure {
  if (error instanceof GraphError) {
    const kind = WRONG_QUESTION.has(error.code) ? 'error' : 'unavailable';
    return { kind, traceId: error.traceId };
  }
  if (error instanceof NetworkError) return { kind: 'error', traceId: null };
  throw error;
}

const LOADING: Answer<never> = { state: 'loading' };

/** Answers in memory, one per question, for as long as the page lives. */
export class Answers {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly #ask: Ask;
  readonly #now: () => number;

  constructor(ask: Ask = graphqlGet, now: () => number = Date.now) {
    this.#ask = ask;
    this.#now = now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is known now; does not ask. */
  read<Data, Variables>(
    document: GraphDocument<Data, Variables>,
    variables: Variables,
  ): Answer<Data> {
    const entry = this.#entries.get(keyOf(document, variables));
    return (entry?.answer as Answer<Data> | undefined) ?? LOADING;
  }

  /** Asks unless a fresh answer is known or on its way. Something old stays readable until the new answer is there. */
  want<Data, Variables>(document: GraphDocument<Data, Variables>, variables: Variables): void {
    const key = keyOf(document, variables);
    const known = this.#entries.get(key);
    if (known && this.#now() - known.askedAt < FRESH_MS && known.answer.state !== 'failed') return;
    void this.#fetch(key, document, variables);
  }

  /** Asks again after a failure, or for the parts that were missing. */
  retry<Data, Variables>(document: GraphDocument<Data, Variables>, variables: Variables): void {
    void this.#fetch(keyOf(document, variables), document, variables);
  }

  async #fetch<Data, Variables>(
    key: string,
    document: GraphDocument<Data, Variables>,
    variables: Variables,
  ): Promise<void> {
    const known = this.#entries.get(key)?.answer;
    const entry: Entry = {
      answer: known?.state === 'ready' ? known : LOADING,
      askedAt: this.#now(),
    };
    this.#entries.set(key, entry);
    this.#tell();
    const answer = await this.#ask(document, variables).then(
      (result): Answer<Data> => ({ state: 'ready', ...result }),
      (error): Answer<Data> => ({ state: 'failed', error: failureOf(error) }),
    );
    if (this.#entries.get(key) !== entry) return;
    entry.answer = answer;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const keyOf = <Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
): string => `${document}${JSON.stringify(variables)}`;
