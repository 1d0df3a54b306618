import type { Account, ResolveAccounts } from '../session/account.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { Issuer } from './issuer.ts';

/** What the login needs; the same for each of its steps. */
export interface AuthOptions {
  readonly origin: string;
  readonly issuer: Issuer;
  readonly attempts: AttemptStore;
  readonly sessions: SessionStore;
  readonly resolveAccounts: ResolveAccounts;
  /** Where an account goes after its login when it came from nowhere in particular. */
  homeOf(account: Account): string;
}

export const CALLBACK_PATH = '/auth/callback';
