import { brusselsDate, priceLines, stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import type { Policy } from '../round/round-policy.entity.ts';
import { OPEN_APPLICATIONS, type OpenApplication } from './data.ts';
import { demoApplicants } from './demo-applicants.ts';
import { type DemoFile, demoFile } from './demo-file.ts';
import { dice } from './dice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { officeHours } from './office-hours.ts';
import { planRound } from './plan-round.ts';
import type { Step } from './timeline.ts';
import { writeFiles } from './write-files.ts';

/** The demonstration's case officer; who proposes cannot decide, so her colleague can. */
const AN = { by_id: stableId('user', 'an.peeters'), by_name: 'An Peeters' };
const OFFICIAL = { by_id: 'demo-official', by_name: 'Medewerker van de indiener (fictief)' };
const HOUR_MS = 3_600_000;

/** Steps that a state has behind it, after the submission. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  SUBMITTED: [],
  WITHDRAWN: ['WITHDRAW'],
  ADMISSIBLE: ['FIND_ADMISSIBLE'],
  INADMISSIBLE: ['FIND_INADMISSIBLE'],
  ASSESSED: ['FIND_ADMISSIBLE', 'PROPOSE'],
};

interface OpenFile {
  readonly file: DemoFile;
  readonly open: OpenApplication;
  readonly past: readonly string[];
}

/** The agency's work list in the round that is open: applications in different states. Asks a good third of the budget. */
export async function seedOpenRound(seeder: Seeder, policy: Policy): Promise<void> {
  const { tx, now } = seeder;
  if (policy.budgetCents === null) return;
  const all = await demoApplicants(tx, policy.ordinal);
  const applicants = OPEN_APPLICATIONS.flatMap(({ key }) => all.filter((each) => each.key === key));
  if (applicants.length === 0) return;
  const plans = planRound(policy, applicants, Math.floor(policy.budgetCents * 0.22));
  const year = brusselsDate(now).slice(0, 4);
  const files = plans
    .map((plan) => ({ plan, submittedAt: submittedAt(policy, now, plan.applicant.key) }))
    .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime())
    .map(({ plan, submittedAt: at }, index) =>
      openFile(
        demoFile(policy, plan, {
          number: `PS-${year}-${String(index + 1).padStart(4, '0')}`,
          submittedAt: at,
        }),
      ),
    );
  await write(seeder, files);
}

/** From two days after opening until yesterday. */
function submittedAt({ opensAt }: Policy, now: Date, key: string): Date {
  const first = Date.parse(opensAt) + 48 * HOUR_MS;
  const last = now.getTime() - 30 * HOUR_MS;
  const moment = first + dice('open', key) * Math.max(0, last - first);
  return new Date(officeHours(moment, dice('hour', key)));
}

function openFile(file: DemoFile): OpenFile {
  const open = OPEN_APPLICATIONS.find(({ key }) => key === file.applicant.key);
  if (!open) throw new Error(`No open application of ${file.applicant.key}.`);
  return { file, open, past: PAST[open.state] ?? [] };
}

/** Each file as it stands, and the proposals that wait for a decision. */
async function write({ tx, now }: Seeder, files: readonly OpenFile[]): Promise<void> {
  const year = Number(brusselsDate(now).slice(0, 4));
  await writeFiles(
    tx,
    year,
    files.map((each) => ({ file: each.file, state: each.open.state, steps: stepsOf(each, now) })),
  );
  const proposed = files
    .filter(({ past }) => past.includes('PROPOSE'))
    .map((each) => proposalRows(each, now));
  await insertRows(
    tx,
    'award_proposal',
    proposed.map(({ proposal }) => proposal),
  );
  await insertRows(
    tx,
    'award_proposal_line',
    proposed.flatMap(({ lines }) => lines),
  );
}

/** Evenly between the submission and now. */
const stepsOf = ({ file, open, past }: OpenFile, now: Date): Step[] =>
  past.map((step, index) => ({
    at: between(file.submittedAt, now, (index + 1) / (past.length + 1)),
    step,
    by: step === 'WITHDRAW' ? OFFICIAL : AN,
    ...(open.reason && { note: open.reason }),
  }));

/** Proposed is what fits the plan; what was requested above it is not. */
function proposalRows({ file, past }: OpenFile, now: Date): { proposal: Row; lines: Row[] } {
  const priced = priceLines(file.policy, file.lines);
  const idOf = new Map(file.policy.indicators.map(({ code, id }) => [code, id]));
  return {
    proposal: {
      application_id: file.id,
      proposed_by: AN.by_id,
      proposed_by_name: AN.by_name,
      proposed_at: between(file.submittedAt, now, past.length / (past.length + 1)),
      policy_version: file.policy.policyVersion,
      amount_cents: priced.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
    },
    lines: priced.map((line) => ({
      application_id: file.id,
      indicator_code: line.indicatorCode,
      indicator_id: idOf.get(line.indicatorCode) ?? '',
      awarded_reach: line.awardedReach,
      awarded_cents: line.awardedCents,
    })),
  };
}

const between = (from: Date, until: Date, share: number): Date =>
  new Date(Math.floor(from.getTime() + (until.getTime() - from.getTime()) * share));
