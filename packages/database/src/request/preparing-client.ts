import { Client, type ClientConfig } from 'pg';
import { PreparedStatements } from './prepared-statements.ts';

export interface PreparingClientConfig extends ClientConfig {
  /** Shared by the connections of a pool; a connection without counts for itself. */
  readonly statements?: PreparedStatements;
}

/**
 * What the server says of a statement that it does not keep any more, keeps already, or cannot answer as it did because a
 * table changed meanwhile.
 */
const STALE = new Set(['26000', '42P05', '0A000']);

type Asked = [text: unknown, values?: unknown, done?: unknown];

/**
 * A connection on which the server keeps what is asked often: with the policies of each table, parsing and planning cost
 * much. Only what has values: START TRANSACTION and the like are not planned.
 */
export class PreparingClient extends Client {
  /** Whom the connection works for now: only plans made for the same role are of use. */
  role = '';
  readonly #statements: PreparedStatements;
  #generation = 0;

  constructor(config?: PreparingClientConfig) {
    super(config);
    this.#statements = config?.statements ?? new PreparedStatements();
  }

  // `never` fits all the overloads of the parent; what the caller sees are theirs
  override query(...asked: never[]): never {
    return this.#ask(asked as unknown as Asked, super.query) as never;
  }

  #ask([text, values, done]: Asked, query: Client['query']): unknown {
    const isBound = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const statement = isBound ? this.#statements.of(text, this.role) : undefined;
    if (!statement) return Reflect.apply(query, this, [text, values, done]);
    const name = `${statement.name}_${this.#generation}`;
    const named = { name, text: statement.text, values };
    if (typeof done === 'function') {
      const told = (error: unknown, ...results: unknown[]) => {
        this.#hear(error);
        done(error, ...results);
      };
      return Reflect.apply(query, this, [named, told]);
    }
    const answered: Promise<unknown> = Reflect.apply(query, this, [named]);
    answered.catch((error: unknown) => this.#hear(error));
    return answered;
  }

  /** From here on all is prepared anew, under other names. Who asked is told: its transaction is lost. */
  #hear(error: unknown): void {
    if (error instanceof Error && 'code' in error && STALE.has(String(error.code)))
      this.#generation += 1;
  }
}
