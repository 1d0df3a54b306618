import type { Audience } from '@hub/domain';

/** What a client may do: ask, or also change. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/** An id of the form that we give: anything else, a NUL for example, is nobody's and not worth a question to the database. */
export const isClientId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{2,60}$/.test(id);

/** A program that asks in the name of an organisation. Its secret is never here. */
export interface ApiClient {
  readonly id: string;
  readonly audience: Exclude<Audience, 'public'>;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
  /** Until when the secret before the present one still works; null: it does not. */
  readonly earlierUntil: Date | null;
}

/** The columns of a client, under the names of the code. */
export const CLIENT_COLUMNS = `id, audience, organisation_id as "organisationId",
  organisation_name as "organisationName", name, scopes, created_by as "createdBy",
  created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt",
  revoked_by as "revokedBy", revoked_at as "revokedAt", earlier_until as "earlierUntil"`;

export interface WithSecret {
  readonly client: ApiClient;
  /** Shown once: nobody can read it again. */
  readonly secret: string;
}
