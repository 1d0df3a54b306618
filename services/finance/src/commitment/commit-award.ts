import { randomBytes } from 'node:crypto';
import { type EventHandler, recordAudit } from '@hub/database';
import { brusselsDate, uuidv7 } from '@hub/domain';
import { planInstalments } from './commitment.rules.ts';

const newId = () => uuidv7(new Date(), randomBytes(10));

/**
 * Commits the money of an award and plans its instalments. The inbox sees to it that an event has one effect; should two events tell of the
 * same award, the key on `award_id` lets the second one change nothing.
 */
export const commitAward: EventHandler<'award-decided'> = async (tx, { payload }) => {
  if (payload.amountCents === 0) return;
  const id = newId();
  const year = brusselsDate(new Date(payload.decidedAt)).slice(0, 4);
  const made = (await tx.query(
    `insert into finance.commitment
       (id, number, award_id, application_id, round_id, holder_id, amount_cents, advance_basis_points, decision_reference, fictional, committed_at)
     values ($1, 'VL-' || $2::text || '-' || lpad(nextval('finance.commitment_number')::text, 4, '0'), $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (award_id) do nothing
     returning id`,
    [
      id,
      year,
      payload.awardId,
      payload.applicationId,
      payload.roundId,
      payload.holderId,
      payload.amountCents,
      payload.advanceBasisPoints,
      payload.decisionReference,
      payload.fictional,
      payload.decidedAt,
    ],
  )) as { id: string }[];
  if (made.length === 0) return;
  const parts = planInstalments(payload.amountCents, payload.advanceBasisPoints);
  for (const part of parts) {
    await tx.query(
      'insert into finance.instalment (id, commitment_id, kind, amount_cents, state) values ($1, $2, $3, $4, $5)',
      [newId(), id, part.kind, part.amountCents, part.state],
    );
  }
  await recordAudit(tx, 'Samenleven Hub', {
    organisationId: payload.holderId,
    action: 'commitment.made',
    subjectType: 'Commitment',
    subjectId: id,
    before: null,
    after: {
      awardId: payload.awardId,
      amountCents: payload.amountCents,
      instalments: parts.map(({ kind, amountCents }) => ({ kind, amountCents })),
      decisionReference: payload.decisionReference,
    },
  });
};
