import type { LeftOut } from './answers.ts';
import { type Load, type Measured, measure, wake, warm } from './measure.ts';
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
 * Measures one engine after the other under each load. All are asked before the first is measured: the subgraphs get faster too,
 * which would be in favour of the last one. Each is warmed right before it is measured: Node forgets what it compiled for objects
 * of which it has none any more, as after a minute without questions.
 */
export async function measureEach(
  engines: readonly Running[],
  loads: readonly Load[],
  tell: Tell,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const load of loads) {
    const { operation, users, connections } = load;
    for (const engine of engines) await wake(engine, load);
    for (const engine of engines) {
      const measured = await measure(engine, load, await warm(engine, load));
      figures.push({
        ...measured,
        ...{ engine: engine.name, operation: operation.name, users, connections },
      });
      const reached = measured.requestsPerSecond.toFixed(0);
      tell(`${operation.name}, ${users} users, ${connections}: ${engine.name}: ${reached}/s`);
    }
  }
  return figures;
}
