import type { Pool } from 'pg';
import { hashSecretId } from '../session/secret-id.ts';

/** Long enough to type a password and a second factor. */
export const ATTEMPT_SECONDS = 600;

/** What must come back unchanged from the identity provider, and where to go then. */
export interface LoginAttempt {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

export interface AttemptStore {
  keep(state: string, browser: string, attempt: LoginAttempt): Promise<void>;
  /** Hands an attempt out once, and only to the browser that began it. */
  take(state: string, browser: string): Promise<LoginAttempt | undefined>;
}

interface Row {
  nonce: string;
  code_verifier: string;
  return_to: string;
}

/** Logins in progress, in PostgreSQL: the answer may reach another gateway process than the question. */
export function createAttemptStore(pool: Pool, now: () => Date = () => new Date()): AttemptStore {
  return {
    async keep(state, browser, { nonce, codeVerifier, returnTo }) {
      const at = now();
      await pool.query('delete from gateway.login_attempt where ends_at <= $1', [at]);
      await pool.query(
        `insert into gateway.login_attempt (state_hash, browser_hash, nonce, code_verifier, return_to, ends_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          hashSecretId(state),
          hashSecretId(browser),
          nonce,
          codeVerifier,
          returnTo,
          new Date(at.getTime() + ATTEMPT_SECONDS * 1_000),
        ],
      );
    },

    async take(state, browser) {
      const { rows } = await pool.query<Row>(
        `delete from gateway.login_attempt where state_hash = $1 and browser_hash = $2 and ends_at > $3
         returning nonce, code_verifier, return_to`,
        [hashSecretId(state), hashSecretId(browser), now()],
      );
      const row = rows[0];
      return row && { nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to };
    },
  };
}
