import { describe, expect, it } from 'vitest';
import { taskOf, taskStates } from './tasks.ts';

describe('tasks', () => {
  it.each([
    [{ code: 'PHONE_INVALID', field: 'phone' }, 'contact'],
    [{ code: 'IBAN_MISSING', field: 'iban' }, 'rekening'],
    [{ code: 'REACH_ABOVE_MAXIMUM', field: 'plannedReach', indicatorCode: 'A14' }, 'bereik'],
    [{ code: 'NOTHING_PLANNED', field: 'lines' }, 'bereik'],
    [{ code: 'PRIORITY_DOUBLE', field: 'priority', indicatorCode: 'A14' }, 'volgorde'],
    [{ code: 'BELOW_THRESHOLD' }, 'controle'],
  ] as const)('%o is mended in %s', (problem, task) => {
    expect(taskOf(problem)).toBe(task);
  });

  it('lets nobody check or order before there is something', () => {
    const states = taskStates([{ code: 'NOTHING_PLANNED', field: 'lines' }], new Set());
    expect(states).toMatchObject({
      contact: 'DONE',
      bereik: 'NOT_STARTED',
      volgorde: 'WAITING',
      controle: 'WAITING',
    });
  });

  it('tells a gap from a mistake', () => {
    const problems = [
      { code: 'CONTACT_INCOMPLETE', field: 'firstName' },
      { code: 'IBAN_INVALID', field: 'iban' },
    ] as const;
    expect(taskStates(problems, new Set(['contact'] as const))).toMatchObject({
      contact: 'BUSY',
      rekening: 'FIX',
      controle: 'WAITING',
    });
  });

  it('opens the last task when all others are done', () => {
    expect(taskStates([], new Set()).controle).toBe('NOT_STARTED');
  });
});
