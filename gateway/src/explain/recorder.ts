import type { FetchRecord } from '../observe/fetch-observer.ts';
import type {
  AskedFetch,
  ExecutionTrace,
  Executor,
  JoinedQuestions,
  Moment,
  Preparation,
  StatementRun,
} from './execution-trace.ts';

/** Keeps what is told about one operation. */
export interface Recorder extends ExecutionTrace {
  readonly records: readonly FetchRecord[];
  readonly askedFetches: readonly AskedFetch[];
  readonly joins: readonly JoinedQuestions[];
  readonly runs: readonly StatementRun[];
  readonly moments: Readonly<Partial<Record<Moment, number>>>;
  readonly preparation: Preparation | undefined;
  readonly executor: Executor | undefined;
  fetched(record: FetchRecord): void;
}

export function createRecorder({ planOnly }: { planOnly: boolean }): Recorder {
  const records: FetchRecord[] = [];
  const askedFetches: AskedFetch[] = [];
  const joins: JoinedQuestions[] = [];
  const runs: StatementRun[] = [];
  const moments: Partial<Record<Moment, number>> = {};
  let preparation: Preparation | undefined;
  let executor: Executor | undefined;
  return {
    planOnly,
    ...{ records, askedFetches, joins, runs, moments },
    get preparation() {
      return preparation;
    },
    get executor() {
      return executor;
    },
    mark: (moment) => {
      moments[moment] = performance.now();
    },
    prepared: (found) => {
      preparation = found;
    },
    answeredBy: (found) => {
      executor = found;
    },
    asked: (fetch) => void askedFetches.push(fetch),
    joined: (questions) => void joins.push(questions),
    ran: (run) => void runs.push(run),
    fetched: (record) => void records.push(record),
  };
}
