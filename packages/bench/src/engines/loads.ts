import { config } from '../config.ts';
import type { Load } from './measure.ts';
import { type BenchOperation, dossiers, OPERATIONS } from './operations.ts';

const USUAL = {
  users: 'different',
  connections: 16,
  seconds: config.seconds,
  // what V8 needs until an operation of this size costs the same each time; engines in native code are warm at once
  warmUp: { requests: 3_000, mostSeconds: 16 },
  wakeSeconds: 3,
  turns: 3,
} as const;

/** Every load that every engine gets, in this order; of those that are wanted. */
export const loads = (only: readonly string[] = config.only): Load[] =>
  chosen(
    [
      ...OPERATIONS.flatMap((operation) => [
        { ...USUAL, operation },
        { ...USUAL, operation, users: 'same' as const },
      ]),
      ...[10, 100, 1_000, 10_000].map((first) => ({
        ...USUAL,
        operation: dossiers(first),
        connections: 2,
      })),
      ...[1, 64].map((connections) => ({
        ...USUAL,
        operation: OPERATIONS[1] ?? dossiers(1),
        connections,
      })),
    ],
    only,
  );

/** Those whose operation is named; all of them when none is. */
export const chosen = <T extends { readonly operation: Pick<BenchOperation, 'name'> }>(
  all: readonly T[],
  only: readonly string[],
): T[] => all.filter(({ operation }) => only.length === 0 || only.includes(operation.name));
