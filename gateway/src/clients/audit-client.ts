import type { PoolClient } from 'pg';
import { recordAccess } from '../audit/record-access.ts';
import type { Account } from '../session/account.ts';
import type { ApiClient } from './api-client.ts';

/** Writes in the file of the organisation that one of its people let a program in, or shut it out. */
export const auditClient = (
  tx: PoolClient,
  { actor }: Account,
  what: 'created' | 'rotated' | 'revoked',
  { id, name, scopes, expiresAt, earlierUntil }: ApiClient,
): Promise<void> =>
  recordAccess(tx, {
    organisationId: actor.organisationId,
    actorId: actor.userId,
    actorName: actor.userName,
    action: `api-client.${what}`,
    subjectType: 'ApiClient',
    subjectId: id,
    ...(what !== 'created' && { before: { name } }),
    ...(what !== 'revoked' && { after: { name, scopes, expiresAt, earlierUntil } }),
  });
