import type { Audience, Locale } from '@hub/domain';

/** Who is looking, as the front-ends may know it. There is never a token in it: the cookie stays with the browser. */
export interface Session {
  readonly user: { readonly name: string };
  /** null for the public */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly audience: Audience;
  readonly rights: readonly string[];
  readonly locale: Locale;
  /** ISO instant after which the server no longer knows the session; null when there is nothing to expire */
  readonly expiresAt: string | null;
}

/** The session of a visitor who did not log in. */
export const publicSession = (locale: Locale): Session => ({
  user: { name: '' },
  organisation: null,
  audience: 'public',
  rights: [],
  locale,
  expiresAt: null,
});
