import type { LeftOut } from './answers.ts';
import { type Load, type Measured, measure, wake, warm } from './measure.ts';
import { middleOf } from './middle-of.ts';
import type { Running, Users } from './running.ts';

export interface Figure extends Measured {
  readonly engine: string;
  readonly operation: string;
  readonly users: Users;
  readonly connections: number;
}

/** What was measured, and what could not be. */
export interface Comparison {
  readonly figures: readonly Figure[];
  readonly left: readonly LeftOut[];
}

export type Tell = (line: string) => void;

/**
 * Measures one engine after the other under each load. All are warmed before the first is measured: the subgraphs get faster too,
 * which would be in favour of the last one.
 */
export async function measureEach(
  engines: readonly Running[],
  loads: readonly Load[],
  tell: Tell,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const load of loads) {
    for (const engine of engines) await warm(engine, load);
    const turns = new Map<Running, Measured[]>(engines.map((engine) => [engine, []]));
    for (let turn = 0; turn < load.turns; turn++) {
      // the other way round each second time: what comes before a turn is not always the same
      for (const [engine, measured] of turn % 2 === 0 ? turns : [...turns].reverse())
        measured.push(await measure(engine, load, await wake(engine, load)));
    }
    const { operation, users, connections } = load;
    for (const [engine, measured] of turns) {
      const middle = middleOf(measured);
      figures.push({
        ...middle,
        ...{ engine: engine.name, operation: operation.name, users, connections },
      });
      const each = middle.cpuMsPerOperation?.toFixed(2) ?? '?';
      tell(`${operation.name}, ${users} users, ${connections}: ${engine.name}: ${each} ms each`);
    }
  }
  return figures;
}
