import { type Actor, may } from '@hub/domain';
import type { FindOptionsWhere } from 'typeorm';
import type { AuditEntry } from './audit-entry.entity.ts';

/** Which entries an actor may read: the administrator of the agency all, others those of their own file. `null` means none. */
export function readableBy(actor: Actor): FindOptionsWhere<AuditEntry> | null {
  if (may(actor, 'audit.read-all')) return {};
  if (actor.audience === 'public' || !may(actor, 'audit.read-own')) return null;
  return { organisationId: actor.organisationId };
}
