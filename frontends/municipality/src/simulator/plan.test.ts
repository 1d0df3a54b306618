import { describe, expect, it } from 'vitest';
import { changePlan, type Plan, plannedOrder, planOf, readPlan } from './plan.ts';

const plan: Plan = {
  A5: { current: '120', planned: '450', priority: 2 },
  A9: { current: '', planned: 'veel', priority: null },
  A14: { current: '0', planned: '60', priority: 1 },
};
const terms = {
  coFinancingBasisPoints: 5000,
  actions: [],
  indicators: ['A5', 'A9', 'A14'].map((code) => ({
    code,
    actionNumber: 1,
    kind: 'COUNT' as const,
    standardAmountCents: 1,
    maxReach: 9,
    maxReachInForm: 9,
  })),
};

describe('a plan', () => {
  it('keeps what was typed, also when it is no number', () => {
    const changed = changePlan(plan, { type: 'set', code: 'A5', field: 'planned', text: '12,5' });
    expect(changed.A5?.planned).toBe('12,5');
    expect(readPlan(changed).unreadable.map((problem) => problem.indicatorCode)).toEqual([
      'A5',
      'A9',
    ]);
  });

  it('counts an unreadable or empty field as nothing', () => {
    const { lines } = readPlan(plan);
    expect(lines.find((line) => line.indicatorCode === 'A9')).toMatchObject({
      currentReach: 0,
      plannedReach: 0,
    });
  });

  it('gives the priorities of an order and takes those of the others away', () => {
    const ordered = changePlan(plan, { type: 'order', codes: ['A5', 'A14'] });
    expect([ordered.A5?.priority, ordered.A14?.priority, ordered.A9?.priority]).toEqual([
      1,
      2,
      null,
    ]);
    expect(plannedOrder(plan, terms)).toEqual(['A14', 'A5']);
  });

  it('adds without losing and removes', () => {
    const added = changePlan(plan, { type: 'add', codes: ['A5', 'A20'] });
    expect(added.A5?.planned).toBe('450');
    expect(Object.keys(changePlan(added, { type: 'remove', codes: ['A20', 'A5'] }))).toEqual([
      'A9',
      'A14',
    ]);
  });

  it('comes back from the server without the rows that were never chosen', () => {
    const lines = [
      { indicatorCode: 'A5', currentReach: 0, plannedReach: 10, priority: 1 },
      { indicatorCode: 'A6', currentReach: 0, plannedReach: 0, priority: null },
    ];
    expect(planOf(lines)).toEqual({ A5: { current: '0', planned: '10', priority: 1 } });
  });
});
