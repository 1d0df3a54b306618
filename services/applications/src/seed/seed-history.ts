import { brusselsInstant } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { awardDecided } from '../award/award-decided.ts';
import type { Policy } from '../round/round-policy.entity.ts';
import { demoApplicants } from './demo-applicants.ts';
import { awardOf, awardTables, type DemoAward } from './demo-award.ts';
import { demoFile } from './demo-file.ts';
import { dice } from './dice.ts';
import { insertRows } from './insert-rows.ts';
import { officeHours } from './office-hours.ts';
import { planRound } from './plan-round.ts';
import type { Step } from './timeline.ts';
import { writeFiles } from './write-files.ts';

const JURY = { by_id: 'demo-jury', by_name: 'Jury (fictief)' };
const GOVERNMENT = { by_id: 'demo-government', by_name: 'Vlaamse Regering' };
const DAY_MS = 86_400_000;

/** A round that is over: everybody was awarded, together just below what was published, and reported. */
export async function seedHistory(seeder: Seeder, policy: Policy): Promise<void> {
  const { tx } = seeder;
  const { budgetCents, awardDecisionOn } = policy;
  if (budgetCents === null || awardDecisionOn === null) return;
  const applicants = await demoApplicants(tx, policy.ordinal);
  if (applicants.length === 0) return;
  const decidedAt = brusselsInstant(`${awardDecisionOn}T10:00`);
  const files = planRound(policy, applicants, budgetCents).map((plan, index) =>
    demoFile(policy, plan, {
      number: `PS-${policy.opensAt.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
      submittedAt: submittedAt(policy, plan.applicant.key),
    }),
  );
  const awards = files.map((file) => awardOf(file, decidedAt));
  const steps = stepsUntil(decidedAt);
  const year = Number(policy.opensAt.slice(0, 4));
  await writeFiles(
    tx,
    year,
    files.map((file) => ({ file, state: 'DECIDED', steps })),
  );
  await writeAwards(seeder, policy, awards);
  for (const { award, lines } of awards) {
    await seeder.publish(awardDecided(award, lines, policy.advanceBasisPoints));
  }
}

function stepsUntil(decidedAt: Date): Step[] {
  const day = (before: number) => new Date(decidedAt.getTime() - before * DAY_MS);
  return [
    { at: day(20), step: 'FIND_ADMISSIBLE', by: JURY },
    { at: day(10), step: 'PROPOSE', by: JURY },
    { at: decidedAt, step: 'DECIDE', by: GOVERNMENT },
  ];
}

/** Most come in the last days of the window, some minutes before its end. */
function submittedAt({ slug, closesAt, opensAt }: Policy, key: string): Date {
  const latest = Date.parse(closesAt) - 600_000;
  const early = latest - dice(slug, 'submitted', key) ** 2 * 12 * DAY_MS;
  const moment = officeHours(early, dice(slug, 'hour', key));
  return new Date(Math.max(Date.parse(opensAt) + 2 * DAY_MS, Math.min(latest, moment)));
}

async function writeAwards(
  { tx }: Seeder,
  policy: Policy,
  awards: readonly DemoAward[],
): Promise<void> {
  const tables = awardTables(awards, { proposer: JURY, decider: GOVERNMENT });
  for (const [table, rows] of tables) await insertRows(tx, table, rows);
  const total = awards.reduce((sum, { award }) => sum + award.amount, 0);
  await tx.query(
    'update applications.round_snapshot set awarded_cents = awarded_cents + $2 where id = $1',
    [policy.roundId, total],
  );
}
