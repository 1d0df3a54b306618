import type { EventHandler } from '@hub/database';
import { repriceApplications } from './reprice-applications.ts';
import { RoundPolicy } from './round-policy.entity.ts';
import { RoundSnapshot } from './round-snapshot.entity.ts';

/** Keeps every version of a round's policy; a newer one reprices what is not decided yet. */
export const takeRound: EventHandler<'round-published'> = async (tx, event) => {
  const policy = event.payload;
  const { roundId: id, policyVersion } = policy;
  const known = await tx.findOne(RoundSnapshot, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const newest = !known || known.policyVersion <= policyVersion;
  if (newest) {
    await tx.upsert(
      RoundSnapshot,
      {
        id,
        slug: policy.slug,
        ordinal: policy.ordinal,
        titleNl: policy.titleNl,
        demo: policy.demo,
        policyVersion,
        opensAt: new Date(policy.opensAt),
        closesAt: new Date(policy.closesAt),
        projectStart: policy.projectStart,
        projectEnd: policy.projectEnd,
        rollingDecision: policy.rollingDecision,
        budgetCents: policy.budgetCents,
        awardedCents: known?.awardedCents ?? 0,
      },
      ['id'],
    );
  }
  await tx
    .createQueryBuilder()
    .insert()
    .into(RoundPolicy)
    .values({ roundId: id, version: policyVersion, policy })
    .orIgnore()
    .execute();
  if (known && newest && known.policyVersion < policyVersion) {
    await repriceApplications(tx, policy, new Date(event.occurredAt));
  }
};
