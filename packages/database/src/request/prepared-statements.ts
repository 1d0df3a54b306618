/** As node-postgres takes it: a name makes the server keep the statement on that connection. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** What is asked once or twice is not worth the memory of the server. */
const ASKED_BEFORE = 2;
/** A connection holds a plan of each, some tens of kilobytes with its policies; texts also differ by the length of a list. */
const MOST = 200;
/** Texts of which is counted how often they were asked; then counting begins anew. */
const MOST_COUNTED = 1_000;

/**
 * Which statements the server keeps parsed and planned: those that are asked again and again, the same ones for all
 * connections of a pool. Each role has its own: PostgreSQL plans anew when the same statement comes under another role,
 * because of the policies.
 */
export class PreparedStatements {
  readonly #prepared = new Map<string, Map<string, PreparedStatement>>();
  readonly #asked = new Map<string, number>();
  #names = 0;

  /** Counts a question; undefined while it must be sent whole. */
  of(text: string, role: string): PreparedStatement | undefined {
    const found = this.#prepared.get(role)?.get(text);
    if (found || this.#names >= MOST) return found;
    const asked = this.#asked.get(text) ?? 0;
    if (asked >= ASKED_BEFORE) return this.#prepare(text, role);
    if (this.#asked.size >= MOST_COUNTED) this.#asked.clear();
    this.#asked.set(text, asked + 1);
    return undefined;
  }

  #prepare(text: string, role: string): PreparedStatement {
    this.#names += 1;
    const statement = { name: `kept_${this.#names}`, text };
    const ofRole = this.#prepared.get(role) ?? new Map<string, PreparedStatement>();
    this.#prepared.set(role, ofRole.set(text, statement));
    return statement;
  }
}
