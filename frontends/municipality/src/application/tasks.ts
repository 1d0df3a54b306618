import type { Problem } from '@hub/domain';

export type TaskKey = 'contact' | 'rekening' | 'bereik' | 'volgorde' | 'controle';
export type TaskState = 'DONE' | 'BUSY' | 'FIX' | 'NOT_STARTED' | 'WAITING';

const CONTACT_FIELDS = new Set(['firstName', 'lastName', 'phone', 'email']);
const MISSING = new Set([
  'CONTACT_INCOMPLETE',
  'IBAN_MISSING',
  'NOTHING_PLANNED',
  'PRIORITY_MISSING',
]);

/** The task on whose page a problem can be mended; a problem of the whole application belongs to the last one. */
export function taskOf(problem: Problem): TaskKey {
  if (problem.field && CONTACT_FIELDS.has(problem.field)) return 'contact';
  if (problem.field === 'iban') return 'rekening';
  if (problem.field === 'priority') return 'volgorde';
  if (problem.indicatorCode || problem.field === 'lines') return 'bereik';
  return 'controle';
}

/** Where each task stands: two problems that only say "not filled in yet" are no mistakes. */
export function taskStates(
  problems: readonly Problem[],
  filled: ReadonlySet<TaskKey>,
): Record<TaskKey, TaskState> {
  const stateOf = (key: TaskKey): TaskState => {
    const own = problems.filter((problem) => taskOf(problem) === key);
    if (own.length === 0) return 'DONE';
    if (own.some(({ code }) => !MISSING.has(code))) return 'FIX';
    return filled.has(key) ? 'BUSY' : 'NOT_STARTED';
  };
  const states = {
    contact: stateOf('contact'),
    rekening: stateOf('rekening'),
    bereik: stateOf('bereik'),
    volgorde: stateOf('volgorde'),
  };
  const ready = Object.values(states).every((state) => state === 'DONE');
  const planned = states.bereik === 'DONE' || states.bereik === 'FIX';
  return {
    ...states,
    volgorde: planned ? states.volgorde : 'WAITING',
    controle: ready ? 'NOT_STARTED' : 'WAITING',
  };
}
