import { type BareContext, entitiesBy, readBy, rowByKey, rowsByKey } from '@hub/subgraph';
import { Any } from 'typeorm';
import { Commitment } from './commitment/commitment.entity.ts';
import { visibleTo } from './commitment/commitment.policy.ts';
import { Instalment } from './commitment/instalment.entity.ts';

export type FinanceLoaders = ReturnType<typeof financeLoaders>;

/** One query per kind and request. The scope of the policy applies here too. */
export function financeLoaders({ actor, tx }: BareContext) {
  const scope = visibleTo(actor);
  const commitmentsBy = (column: 'id' | 'awardId' | 'holderId') => (keys: readonly string[]) =>
    scope
      ? tx.find(Commitment, {
          where: { ...scope, [column]: narrowed(scope[column], keys) },
          order: { committedAt: 'DESC', id: 'ASC' },
        })
      : Promise.resolve([]);
  return {
    commitment: rowByKey(commitmentsBy('id'), ({ id }) => id),
    commitmentOfAward: rowByKey(commitmentsBy('awardId'), ({ awardId }) => awardId),
    commitmentsOfHolder: rowsByKey(commitmentsBy('holderId'), ({ holderId }) => holderId),
    instalment: rowByKey(
      (ids: readonly string[]) =>
        scope ? readBy(tx, { entity: Instalment, by: 'id' }, ids) : Promise.resolve([]),
      ({ id }) => id,
    ),
    instalmentsOf: entitiesBy(tx, Instalment, 'commitmentId', { kind: 'ASC' }),
    committedInRound: rowByKey(
      (ids: readonly string[]) => committedPerRound(tx, ids),
      ({ roundId }) => roundId,
    ),
  };
}

/** The keys that were asked for, and of those only what the scope allows. */
const narrowed = (allowed: unknown, keys: readonly string[]) =>
  Any(typeof allowed === 'string' ? keys.filter((key) => key === allowed) : keys);

async function committedPerRound(tx: BareContext['tx'], roundIds: readonly string[]) {
  const rows = (await tx.query(
    'select round_id, sum(amount_cents) as committed from finance.commitment where round_id = any($1) group by round_id',
    [roundIds],
  )) as { round_id: string; committed: string }[];
  return rows.map((row) => ({ roundId: row.round_id, committed: Number(row.committed) }));
}
