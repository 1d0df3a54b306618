import { expect, it } from 'vitest';
import { AssignmentState, AssignmentStep } from './assignment-state.ts';
import { decideStep, LONGEST_REASON } from './step.rules.ts';

const { ACCEPT, DECLINE, CANCEL } = AssignmentStep;
const decide = (state: AssignmentState, step: AssignmentStep, reason: string | null, version = 3) =>
  decideStep({ state, version: 3 }, { step, version, reason });

it.each(Object.values(AssignmentState))('from %s: the allowed steps and no others', (state) => {
  const allowed = [ACCEPT, DECLINE, CANCEL].filter((step) => decide(state, step, 'why').ok);
  const expected: Record<AssignmentState, AssignmentStep[]> = {
    PROPOSED: [ACCEPT, DECLINE, CANCEL],
    ACTIVE: [CANCEL],
    DECLINED: [],
    ENDED: [],
    CANCELLED: [],
  };
  expect(allowed).toEqual(expected[state]);
});

it.each([
  [ACCEPT, null, { ok: true, change: { state: 'ACTIVE', reason: null } }],
  [DECLINE, ' geen ploeg ', { ok: true, change: { state: 'DECLINED', reason: 'geen ploeg' } }],
  [CANCEL, 'anders', { ok: true, change: { state: 'CANCELLED', reason: 'anders' } }],
  [DECLINE, ' ', { ok: false, code: 'REASON_MISSING', field: 'reason' }],
  [CANCEL, null, { ok: false, code: 'REASON_MISSING', field: 'reason' }],
  [DECLINE, 'x'.repeat(LONGEST_REASON + 1), { ok: false, code: 'TEXT_TOO_LONG', field: 'reason' }],
])('%s because of %s', (step, reason, decision) => {
  expect(decide(AssignmentState.PROPOSED, step, reason)).toEqual(decision);
});

it('asks to look again before anything else when the screen was old', () => {
  expect(decide(AssignmentState.ENDED, ACCEPT, null, 2)).toMatchObject({ code: 'STALE_VERSION' });
});
