import type { Account } from './account.ts';
import type { Session } from './find-session.ts';

interface OrganisationView {
  readonly id: string;
  readonly name: string;
}

/** What a page may know about its session. Never a token, never the id. */
export interface SessionView {
  readonly user: { readonly name: string };
  readonly organisation: OrganisationView;
  /** Those for which this login may act, the one in use too. */
  readonly organisations: readonly OrganisationView[];
  readonly audience: string;
  readonly rights: readonly string[];
  readonly locale: 'nl' | 'en';
  /** When it ends without a further request, and when in any case. */
  readonly expiresAt: string;
  readonly endsAt: string;
}

const organisationOf = ({ actor, organisationName }: Account): OrganisationView => ({
  id: actor.organisationId,
  name: organisationName,
});

export function sessionView({ account, accounts, expiresAt, endsAt }: Session): SessionView {
  const { audience, userName, rights } = account.actor;
  return {
    user: { name: userName },
    organisation: organisationOf(account),
    organisations: accounts.map(organisationOf),
    audience,
    rights,
    locale: 'nl',
    expiresAt: expiresAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}
