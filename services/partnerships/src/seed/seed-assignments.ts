import { brusselsInstant, stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import data from '../../data/demo-assignments.json' with { type: 'json' };
import { Assignment } from '../assignment/assignment.entity.ts';
import { nextAssignmentNumber } from '../assignment/assignment-number.ts';
import { AssignmentState } from '../assignment/assignment-state.ts';
import { RoundSnapshot } from '../round/round-snapshot.entity.ts';
import { municipalityId, partnerId } from './organisation-rows.ts';

interface AssignmentData {
  readonly localGovernment: string;
  readonly partner: string;
  readonly round: string;
  readonly indicator: string;
  readonly reach: number;
  readonly amountCents: number;
  readonly state: string;
  readonly proposedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note?: string;
  readonly reason?: string;
}

/** Numbers follow the order in which they were proposed. */
const ROWS: readonly AssignmentData[] = [...data.rows].sort((a, b) =>
  a.proposedOn.localeCompare(b.proposedOn),
);

/** Invented assignments, in the order in which they were proposed. Those of a round that is not known here are left out. */
export async function seedAssignments({ tx }: Seeder): Promise<void> {
  const rounds = new Set((await tx.find(RoundSnapshot)).map(({ id }) => id));
  const known = ROWS.filter(({ round }) => rounds.has(stableId('round', round)));
  for (const each of known) {
    const proposedAt = brusselsInstant(`${each.proposedOn}T10:00`);
    await tx.insert(Assignment, {
      id: stableId(
        'assignment',
        `${each.localGovernment}/${each.partner}/${each.round}/${each.indicator}`,
      ),
      number: await nextAssignmentNumber(tx, proposedAt),
      state: stateOf(each.state),
      localGovernmentId: municipalityId(each.localGovernment),
      partnerId: partnerId(each.partner),
      roundId: stableId('round', each.round),
      indicatorId: stableId('indicator', each.indicator),
      reach: each.reach,
      amount: each.amountCents,
      startsOn: each.startsOn,
      endsOn: each.endsOn,
      note: each.note ?? null,
      reason: each.reason ?? null,
      fictional: true,
      proposedAt,
    });
  }
}

function stateOf(word: string): AssignmentState {
  const state = Object.values(AssignmentState).find((each) => each === word);
  if (!state) throw new Error(`No state ${word}.`);
  return state;
}
