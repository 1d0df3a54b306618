import { calculateSubsidy, formatEuro } from '@hub/domain';
import { Any, type EntityManager, In, Not } from 'typeorm';
import { Application } from '../application/application.entity.ts';
import { ApplicationEvent } from '../application/application-event.entity.ts';
import { ApplicationState } from '../application/application-state.ts';
import { PlannedReach } from '../application/planned-reach.entity.ts';
import type { Policy } from './round-policy.entity.ts';

const { DECIDED, WITHDRAWN, INADMISSIBLE, LAPSED } = ApplicationState;

/** Computes drafts and undecided applications again under a new policy version and tells their owners in the timeline. */
export async function repriceApplications(
  tx: EntityManager,
  policy: Policy,
  at: Date,
): Promise<void> {
  const applications = await tx.findBy(Application, {
    roundId: policy.roundId,
    state: Not(In([DECIDED, WITHDRAWN, INADMISSIBLE, LAPSED])),
  });
  const lines = await tx.findBy(PlannedReach, {
    applicationId: Any(applications.map((a) => a.id)),
  });
  const linesOf = new Map<string, PlannedReach[]>(applications.map(({ id }) => [id, []]));
  for (const line of lines) linesOf.get(line.applicationId)?.push(line);
  for (const { id, requestedCents: before } of applications) {
    const { requestedCents } = calculateSubsidy(policy, linesOf.get(id) ?? []);
    if (requestedCents === before) continue;
    await tx.update(Application, { id }, { requestedCents });
    await tx.insert(ApplicationEvent, {
      applicationId: id,
      at,
      step: 'POLICY_CHANGED',
      byId: 'hub',
      by: 'Samenleven Hub',
      note: `Rondebeleid ${policy.policyVersion}: ${formatEuro(before)} wordt ${formatEuro(requestedCents)}.`,
    });
  }
}
