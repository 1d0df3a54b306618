import type { LeftOut } from './answers.ts';
import { type Load, type Measured, measure, warm } from './measure.ts';
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
    const { operation, users, connections } = load;
    const rates = new Map<Running, number>();
    for (const engine of engines) rates.set(engine, await warm(engine, load));
    for (const [engine, rate] of rates) {
      const measured = await measure(engine, load, rate);
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
