import type { Audience, Locale } from '@hub/domain';

export interface OrganisationOfSession {
  readonly id: string;
  readonly name: string;
}

/** Who is looking, as the front-ends may know it. There is never a token in it: the cookie stays with the browser. */
export interface Session {
  readonly user: { readonly name: string };
  /** null for the public */
  readonly organisation: OrganisationOfSession | null;
  /** those for which this login may act, the one in use too */
  readonly organisations: readonly OrganisationOfSession[];
  readonly audience: Audience;
  readonly rights: readonly string[];
  readonly locale: Locale;
  /** ISO instant after which the server no longer knows the session; null when there is nothing to expire */
  readonly expiresAt: string | null;
  /** ISO instant at which it ends in any case, however much is asked */
  readonly endsAt: string | null;
}

/** The session of a visitor who did not log in. */
export const publicSession = (locale: Locale): Session => ({
  user: { name: '' },
  organisation: null,
  organisations: [],
  audience: 'public',
  rights: [],
  locale,
  expiresAt: null,
  endsAt: null,
});
