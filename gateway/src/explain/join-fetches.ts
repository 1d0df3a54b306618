import type { FetchRecord } from '../observe/fetch-observer.ts';
import type { AskedFetch, JoinedQuestions, StatementRun } from './execution-trace.ts';
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
  /** The fetch that it was one request with, where the statements of both are; undefined when it went by itself. */
  readonly with: number | undefined;
  /** Undefined: the subgraph runs in a process of its own, whose statements nobody here hears. */
  readonly statements: readonly GroupedStatement[] | undefined;
}

export interface Heard {
  readonly planned: readonly PlannedFetch[];
  readonly records: readonly FetchRecord[];
  readonly asked: readonly AskedFetch[];
  readonly joins: readonly JoinedQuestions[];
  readonly runs: readonly StatementRun[];
  readonly begunMs: number;
}

type Question = Pick<FetchRecord, 'service' | 'query'>;
const same =
  (one: Question) =>
  (other: Question): boolean =>
    one.service === other.service && one.query === other.query;

/** What three places saw of the same questions, put together; in the order in which they were asked. */
export function joinFetches(heard: Heard): ExplainedFetch[] {
  const { planned, records, asked, runs, begunMs } = heard;
  const ordered = [...records].sort((one, other) => one.startedMs - other.startedMs);
  const groups = heard.joins.map((join) => ({ join, records: askedTogether(join, ordered) }));
  const numbers = new Map(
    ordered.map((record) => {
      // Equal questions at several places are told apart by their order: both lists grow when one is asked.
      const turn = ordered.filter(same(record)).indexOf(record);
      const told = asked.filter(same(record))[turn];
      return [record, { told, fetch: numberOf(planned.filter(same(record)), told, turn) }] as const;
    }),
  );
  return ordered.map((record) => {
    const { told, fetch } = numbers.get(record) ?? {};
    const own = runs.filter((run) => askedFor(run, ordered, groups) === record);
    const [first] = groups.find((group) => group.records.includes(record))?.records ?? [];
    return {
      fetch,
      with: first && first !== record ? numbers.get(first)?.fetch : undefined,
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

interface Group {
  readonly join: JoinedQuestions;
  readonly records: readonly FetchRecord[];
}

/** The questions that became one request, in its order. */
function askedTogether(join: JoinedQuestions, ordered: readonly FetchRecord[]): FetchRecord[] {
  const found: FetchRecord[] = [];
  for (const query of join.queries) {
    const next = ordered.find(
      (record) =>
        same({ service: join.service, query })(record) &&
        isUnderWay(record, join.atMs) &&
        !found.includes(record),
    );
    if (next) found.push(next);
  }
  return found;
}

const isUnderWay = ({ startedMs, ms }: FetchRecord, atMs: number): boolean =>
  startedMs <= atMs && atMs <= startedMs + ms;

/**
 * The question that a subgraph was busy with: a large one is asked in parts, so one question may have several runs. Of
 * questions that were one request it is the first.
 */
function askedFor(
  run: StatementRun,
  ordered: readonly FetchRecord[],
  groups: readonly Group[],
): FetchRecord | undefined {
  const group = groups.find(
    ({ join, records }) => same(join)(run) && records.some((one) => isUnderWay(one, run.startedMs)),
  );
  if (group) return group.records[0];
  return ordered
    .filter(same(run))
    .filter((record) => isUnderWay(record, run.startedMs))
    .at(-1);
}
