import { brusselsInstant, stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { type ActionData, actions, programme, type RoundData } from './data.ts';
import { definitionIn, factRow, termFacts } from './facts.ts';
import { insertMissing } from './insert.ts';
import { roundPolicy } from './policy.ts';
import { publishRound } from './publish-round.ts';

/** One round with its policy, amounts, limits and ceilings; tells the other services that it was published. */
export async function seedRound(seeder: Seeder, round: RoundData, demo = false): Promise<void> {
  const { tx, now } = seeder;
  const id = stableId('round', round.slug);
  await insertMissing(tx, 'round', [
    {
      id,
      programme_id: stableId('programme', programme.slug),
      slug: round.slug,
      ordinal: round.ordinal,
      title_nl: round.titleNl,
      title_en: round.titleEn,
      demo,
      opens_at: brusselsInstant(round.opens),
      closes_at: brusselsInstant(round.closes),
      project_start: round.projectStart,
      project_end: round.projectEnd,
      award_decision_on: round.awardDecisionOn,
      final_report_due: round.finalReportDue,
      budget_cents: round.budgetCents,
    },
  ]);
  const policy = roundPolicy(demo);
  await insertMissing(tx, 'round_policy', [
    { round_id: id, version: 1, ...policy, published_at: now },
  ]);
  const funded = fundedActions(round.ordinal);
  await seedTerms(seeder, round, funded);
  await insertMissing(tx, 'catalogue_fact', [
    ...termFacts(round, funded, demo),
    ...round.facts.map((fact) =>
      factRow(id, fact.key, fact, { roundId: id, value: fact.value, source: round.source }),
    ),
  ]);
  await publishRound(seeder, round, { funded, policy, demo });
}

/** Actions with money in a round; a round after the third goes on with those of the third. */
export const fundedActions = (ordinal: number): ActionData[] =>
  actions.filter(({ fundableRounds }) => fundableRounds.includes(Math.min(ordinal, 3)));

async function seedTerms(
  { tx }: Seeder,
  round: RoundData,
  funded: readonly ActionData[],
): Promise<void> {
  const id = stableId('round', round.slug);
  await insertMissing(
    tx,
    'round_action',
    actions.map((action) => ({
      round_id: id,
      action_id: stableId('action', String(action.number)),
      fundable: funded.includes(action),
      ceiling_cents: funded.includes(action) ? action.ceilingCents : null,
      definition_nl: definitionIn(action, round.ordinal)?.textNl ?? null,
    })),
  );
  const indicators = funded.flatMap((action) => action.indicators);
  await insertMissing(
    tx,
    'round_indicator',
    indicators.map((indicator) => ({
      round_id: id,
      indicator_id: stableId('indicator', indicator.code),
      standard_amount_cents: indicator.standardAmountCents,
      max_reach: indicator.maxReach,
      max_reach_in_form: indicator.maxReachInForm,
      row_ceiling_cents: indicator.rowCeilingCents,
    })),
  );
  if (round.ordinal !== 1) return;
  await insertMissing(
    tx,
    'earlier_standard_amount',
    indicators.flatMap(({ code, earlierAmounts }) =>
      earlierAmounts.map((earlier) => ({
        round_id: id,
        indicator_id: stableId('indicator', code),
        valid_during: `[${earlier.from},${earlier.until}]`,
        standard_amount_cents: earlier.standardAmountCents,
        reason: earlier.status?.note ?? 'corrected',
      })),
    ),
  );
}
