import type { Logger } from '@hub/server';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { RequestContext } from '../request-context.ts';
import type { Answered } from './answered.ts';
import type { FetchRecord } from './fetch-observer.ts';

export interface HeardAnswer extends Answered {
  readonly ms: number;
  /** `performance.now()` at its beginning. */
  readonly begun: number;
  readonly fetches: readonly FetchRecord[];
  readonly body: AdmittedOperation;
  readonly context: Pick<RequestContext, 'traceId'>;
}

export interface SlowLog {
  heard(answer: HeardAnswer): void;
}

interface Options {
  /** From so many milliseconds on an answer is slow. */
  readonly slowMs: number;
  readonly log: Pick<Logger, 'warn'>;
  /** The plan of an operation as a line; undefined when there is none to tell. */
  readonly planOf: (contract: Answered['contract'], body: AdmittedOperation) => string | undefined;
  readonly now?: () => number;
}

/** When everything is slow, the first lines of a minute tell what the others would. */
const MOST_A_MINUTE = 10;
const MINUTE_MS = 60_000;

/** A line for each operation that took long: what it was, its plan, and each fetch with its time. No values of variables. */
export function createSlowLog({ slowMs, log, planOf, now = Date.now }: Options): SlowLog {
  let minute = Number.NaN;
  let told = 0;
  let withheld = 0;
  return {
    heard({ ms, begun, fetches, body, context, ...answer }) {
      if (ms < slowMs) return;
      const current = Math.floor(now() / MINUTE_MS);
      if (current !== minute) [minute, told] = [current, 0];
      if (told >= MOST_A_MINUTE) {
        withheld += 1;
        return;
      }
      told += 1;
      const line = {
        ...{ ...answer, traceId: context.traceId, ms: Math.round(ms) },
        plan: planOf(answer.contract, body),
        fetches: fetches.map((fetch) => fetchLine(fetch, begun)),
        ...(withheld > 0 && { withheld }),
      };
      withheld = 0;
      log.warn(line, 'an operation was slow');
    },
  };
}

const fetchLine = ({ service, startedMs, ms, entities, errors }: FetchRecord, begun: number) => ({
  ...{ service, afterMs: Math.round(startedMs - begun), ms: Math.round(ms) },
  ...(entities !== undefined && { entities }),
  ...(errors > 0 && { errors }),
});
