import type { Session } from './session-store.ts';

/** What a page may know about its session. Never a token, never the id. */
export interface SessionView {
  readonly user: { readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly audience: string;
  readonly rights: readonly string[];
  readonly locale: 'nl' | 'en';
  readonly expiresAt: string;
}

export function sessionView({ account, expiresAt }: Session): SessionView {
  const { audience, userName, organisationId, rights } = account.actor;
  return {
    user: { name: userName },
    organisation: { id: organisationId, name: account.organisationName },
    audience,
    rights,
    locale: 'nl',
    expiresAt: expiresAt.toISOString(),
  };
}
