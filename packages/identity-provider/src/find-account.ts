import type { FindAccount } from 'oidc-provider';
import type { DemoAccount } from './account.ts';

/** Looks a person up by login; the claims a client receives are those of the scopes it asked. */
export function findAccountIn(accounts: readonly DemoAccount[]): FindAccount {
  const byLogin = new Map(accounts.map((account) => [account.login, account]));
  return (_context, login) => {
    const account = byLogin.get(login);
    if (!account) return undefined;
    return {
      accountId: login,
      claims: () => ({ sub: login, name: account.name, ...account.claims }),
    };
  };
}
