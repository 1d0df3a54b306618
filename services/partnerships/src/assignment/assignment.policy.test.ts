import type { Actor } from '@hub/domain';
import { expect, it } from 'vitest';
import { Assignment } from './assignment.entity.ts';
import { availableSteps, mayPropose } from './assignment.policy.ts';
import { AssignmentState } from './assignment-state.ts';

const person = { userId: 'u', userName: 'U' };
const actors = {
  partner: { audience: 'partner', ...person, organisationId: 'partner', rights: ['editor'] },
  partnerReader: { audience: 'partner', ...person, organisationId: 'partner', rights: ['reader'] },
  otherPartner: { audience: 'partner', ...person, organisationId: 'other', rights: ['editor'] },
  editor: { audience: 'municipality', ...person, organisationId: 'giver', rights: ['editor'] },
  reader: { audience: 'municipality', ...person, organisationId: 'giver', rights: ['reader'] },
  neighbour: { audience: 'municipality', ...person, organisationId: 'other', rights: ['editor'] },
  // an id of the other kind of organisation opens nothing
  impostor: { audience: 'municipality', ...person, organisationId: 'partner', rights: ['editor'] },
  agency: { audience: 'agency', ...person, organisationId: 'abb', rights: ['administrator'] },
  public: { audience: 'public' },
} as const satisfies Record<string, Actor>;

const assignmentIn = (state: keyof typeof AssignmentState): Assignment =>
  Object.assign(new Assignment(), {
    state: AssignmentState[state],
    partnerId: 'partner',
    localGovernmentId: 'giver',
  });

it.each([
  ['partner', 'PROPOSED', ['ACCEPT', 'DECLINE']],
  ['partner', 'ACTIVE', []],
  ['partner', 'DECLINED', []],
  ['partnerReader', 'PROPOSED', []],
  ['otherPartner', 'PROPOSED', []],
  ['editor', 'PROPOSED', ['CANCEL']],
  ['editor', 'ACTIVE', ['CANCEL']],
  ['editor', 'ENDED', []],
  ['editor', 'CANCELLED', []],
  ['reader', 'ACTIVE', []],
  ['neighbour', 'ACTIVE', []],
  ['impostor', 'PROPOSED', []],
  ['agency', 'PROPOSED', []],
  ['public', 'PROPOSED', []],
] as const)('%s may do with %s: %s', (who, state, steps) => {
  expect(availableSteps(actors[who], assignmentIn(state))).toEqual(steps);
});

it('lets only editors of local governments propose', () => {
  const allowed = Object.entries(actors).filter(([, actor]) => mayPropose(actor));
  expect(allowed.map(([name]) => name)).toEqual(['editor', 'neighbour', 'impostor']);
});
