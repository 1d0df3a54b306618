import type { Audience } from '@hub/domain';
import type { Tracer } from '@hub/server';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { ContractDoor } from '../http/contract-door.ts';
import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import type { RequestContext } from '../request-context.ts';
import type { Answered } from './answered.ts';
import type { FetchRecord } from './fetch-observer.ts';
import { operationName } from './operation-name.ts';
import type { SlowLog } from './slow-log.ts';
import { beginAnswer, endAnswer } from './trace-answer.ts';

interface Observers {
  readonly contract: Audience;
  readonly metrics: Pick<GatewayMetrics, 'answered'>;
  readonly slow: SlowLog;
  readonly tracer: Tracer | undefined;
}

/** Tells the metrics of every answer, the log of those that took long, and the tracer of those that are sampled. */
export function observeAnswers(door: ContractDoor, observers: Observers): ContractDoor {
  const { contract, metrics, slow, tracer } = observers;
  return async (request, reply, asked) => {
    const fetches: FetchRecord[] = [];
    const span = tracer && beginAnswer(tracer, asked.traceId, request);
    const context: RequestContext = {
      ...asked,
      span,
      progress: {},
      observe: { fetched: (record) => void fetches.push(record) },
    };
    const { query } = request.body as AdmittedOperation;
    const begun = performance.now();
    let status = 500; // unless the door comes to its end
    try {
      const sent = await door(request, reply, context);
      status = reply.statusCode;
      return sent;
    } finally {
      const ms = performance.now() - begun;
      const operation = context.document === 'trusted' ? operationName(query) : 'other';
      const answer = { contract, operation, ...outcomeOf(context, status) };
      if (span) endAnswer(span, answer, status);
      metrics.answered(answer, ms / 1_000);
      slow.heard({
        ...answer,
        ms,
        begun,
        fetches,
        body: request.body as AdmittedOperation,
        context,
      });
    }
  };
}

function outcomeOf(
  { progress = {} }: RequestContext,
  status: number,
): Pick<Answered, 'way' | 'outcome'> {
  const { way = 'apollo', failed } = progress;
  if (!failed) return { way, outcome: status < 400 ? 'ok' : 'refused' };
  return { way, outcome: failed === 'executed' ? 'partial' : 'refused' };
}
