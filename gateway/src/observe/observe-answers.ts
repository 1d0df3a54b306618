import type { Audience } from '@hub/domain';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { ContractDoor } from '../http/contract-door.ts';
import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import type { RequestContext } from '../request-context.ts';
import type { Answered } from './answered.ts';
import type { FetchRecord } from './fetch-observer.ts';
import { operationName } from './operation-name.ts';
import type { SlowLog } from './slow-log.ts';

interface Observers {
  readonly contract: Audience;
  readonly metrics: Pick<GatewayMetrics, 'answered'>;
  readonly slow: SlowLog;
}

/** Tells the metrics of every answer, and the log of those that took long. */
export function observeAnswers(door: ContractDoor, observers: Observers): ContractDoor {
  const { contract, metrics, slow } = observers;
  return async (request, reply, asked) => {
    const fetches: FetchRecord[] = [];
    const context: RequestContext = {
      ...asked,
      progress: {},
      observe: { fetched: (record) => void fetches.push(record) },
    };
    const { query } = request.body as AdmittedOperation;
    const begun = performance.now();
    try {
      return await door(request, reply, context);
    } finally {
      const ms = performance.now() - begun;
      const operation = context.document === 'trusted' ? operationName(query) : 'other';
      const answer = { contract, operation, ...outcomeOf(context, reply.statusCode) };
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
