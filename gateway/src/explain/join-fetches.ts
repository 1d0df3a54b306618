import type { FetchRecord } from '../observe/fetch-observer.ts';
import type { AskedFetch, StatementRun } from './execution-trace.ts';
import { type GroupedStatement, groupStatements } from './group-statements.ts';
import { type PlannedFetch, placeText } from './plan-tree.ts';

/** A question to a subgraph with everything that is known of it. */
export interface ExplainedFetch {
  /** Its number in the plan; undefined when the run asked what the plan does not show. */
  readonly fetch: number | undefined;
  readonly service: string;
  /** Since the run began. */
  readonly startMs: number;
  readonly ms: number;
  readonly entities: number | undefined;
  /** Objects that needed it; equal ones are asked once. Undefined for the stock executor, which does not tell. */
  readonly rows: number | undefined;
  readonly errors: number;
  /** Undefined: the subgraph runs in a process of its own, whose statements nobody here hears. */
  readonly statements: readonly GroupedStatement[] | undefined;
}

export interface Heard {
  readonly planned: readonly PlannedFetch[];
  readonly records: readonly FetchRecord[];
  readonly asked: readonly AskedFetch[];
  readonly runs: readonly StatementRun[];
  readonly begunMs: number;
}

type Question = Pick<FetchRecord, 'service' | 'query'>;
const same = (one: Question) => (other: Question) =>
  one.service === other.service && one.query === other.query;

/** What three places saw of the same questions, put together; in the order in which they were asked. */
export function joinFetches({ planned, records, asked, runs, begunMs }: Heard): ExplainedFetch[] {
  const ordered = [...records].sort((one, other) => one.startedMs - other.startedMs);
  return ordered.map((record) => {
    // Equal questions at several places are told apart by their order: both lists grow when one is asked.
    const turn = ordered.filter(same(record)).indexOf(record);
    const told = asked.filter(same(record))[turn];
    const own = runs.filter((run) => askedFor(run, ordered) === record);
    return {
      fetch: numberOf(planned.filter(same(record)), told, turn),
      service: record.service,
      startMs: record.startedMs - begunMs,
      ms: record.ms,
      entities: record.entities,
      rows: told?.rows,
      errors: record.errors,
      statements:
        own.length > 0 ? groupStatements(own.flatMap(({ statements }) => statements)) : undefined,
    };
  });
}

function numberOf(
  candidates: readonly PlannedFetch[],
  told: AskedFetch | undefined,
  turn: number,
): number | undefined {
  const place = told && placeText(told.path);
  const found = candidates.find(({ path }) => path === place) ?? candidates[turn] ?? candidates[0];
  return found?.fetch;
}

/** The question that a subgraph was busy with: a large one is asked in parts, so one question may have several runs. */
const askedFor = (run: StatementRun, ordered: readonly FetchRecord[]): FetchRecord | undefined =>
  ordered
    .filter(same(run))
    .filter(({ startedMs, ms }) => startedMs <= run.startedMs && run.startedMs <= startedMs + ms)
    .at(-1);
