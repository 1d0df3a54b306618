import type { EntityManager } from 'typeorm';

/** A fact of the log: who (from the signed context), for which organisation, did what, on what, before and after. */
export interface AuditFact {
  /** Whose file it is about; its people may read the entry. */
  readonly organisationId: string;
  /** `noun.past-participle`, for instance `award.decided`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The values that changed, as they were; null when the subject is new. Ids, codes and cents: no personal data. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** The same values as they are now; null when the subject is gone. */
  readonly after: Readonly<Record<string, unknown>> | null;
}

/**
 * Writes the log in the transaction of the change itself: both stay or neither does. The chain of an organisation is locked until
 * the commit, so write it last, and in the order of `organisationId` when there are several.
 * @param actorName as a reader of the log will know the actor; the id comes from the signed context
 */
export async function recordAudit(
  manager: EntityManager,
  actorName: string,
  fact: AuditFact,
): Promise<void> {
  const { organisationId, action, subjectType, subjectId, before, after } = fact;
  await manager.query('select audit.record($1, $2, $3, $4, $5, $6, $7)', [
    organisationId,
    actorName,
    action,
    subjectType,
    subjectId,
    before && JSON.stringify(before),
    after && JSON.stringify(after),
  ]);
}
