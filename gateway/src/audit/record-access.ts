import type { PoolClient } from 'pg';

/** A fact of access: who may come in, and who did. */
export interface AccessFact {
  /** Whose file it stands in; the actor acts for the same organisation. */
  readonly organisationId: string;
  readonly actorId: string;
  readonly actorName: string;
  /** `noun.past-participle`: `api-client.revoked`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** Writes a fact in the audit log, in the transaction of the change itself. */
export async function recordAccess(client: PoolClient, fact: AccessFact): Promise<void> {
  const { organisationId, actorId, actorName, action, subjectType, subjectId } = fact;
  await client.query('select audit.record_access($1, $2, $3, $4, $5, $6, $7, $8)', [
    organisationId,
    actorId,
    actorName,
    action,
    subjectType,
    subjectId,
    fact.before ? JSON.stringify(fact.before) : null,
    fact.after ? JSON.stringify(fact.after) : null,
  ]);
}
