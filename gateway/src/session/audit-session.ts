import type { PoolClient } from 'pg';
import { recordAccess } from '../audit/record-access.ts';
import type { Account } from './account.ts';

export type SessionStep =
  | 'started'
  | 'ended'
  | 'switched-from'
  | 'switched-to'
  | 'ended-everywhere'
  | 'ended-by-login-service';

/**
 * Writes in the file of the organisation that a person came in for it, or left. The session itself is not named: its id opens the door, and
 * its hash says nothing to a reader.
 */
export const auditSession = (
  tx: PoolClient,
  { actor }: Account,
  step: SessionStep,
): Promise<void> =>
  recordAccess(tx, {
    organisationId: actor.organisationId,
    actorId: actor.userId,
    actorName: actor.userName,
    action: `session.${step}`,
    subjectType: 'User',
    subjectId: actor.userId,
    ...(step === 'started' && { after: { rights: actor.rights } }),
  });
