import type { EventHandler } from '@hub/database';
import { CooperationMemberSnapshot } from './cooperation-member-snapshot.entity.ts';
import { CooperationSnapshot } from './cooperation-snapshot.entity.ts';

/** Keeps the newest composition of a cooperation. */
export const takeCooperation: EventHandler<'cooperation-activated'> = async (tx, event) => {
  const { cooperationId, name, leadId, memberIds, referenceRegion, fictional } = event.payload;
  const cooperation = { id: cooperationId, name, leadId, referenceRegion, fictional };
  await tx.upsert(CooperationSnapshot, cooperation, ['id']);
  await tx.delete(CooperationMemberSnapshot, { cooperationId });
  const members = [...new Set([leadId, ...memberIds])];
  await tx.insert(
    CooperationMemberSnapshot,
    members.map((organisationId) => ({ cooperationId, organisationId })),
  );
};
