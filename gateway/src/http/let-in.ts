import type { FastifyRequest } from 'fastify';
import { payerOf } from '../budget/payer.ts';
import { type AdmitOptions, admitOperation } from '../documents/admit-operation.ts';
import type { Pressure } from '../limits/pressure.ts';
import type { RequestContext } from '../request-context.ts';
import type { Caller } from './caller.ts';
import type { Problem } from './problem.ts';
import { OVERLOADED, refusalOf } from './refusals.ts';

export interface LetInOptions {
  readonly admit: AdmitOptions;
  readonly pressure: Pressure;
}

/** A caller with a question that may be asked. */
export type Asked = Caller & Pick<RequestContext, 'document' | 'payer'>;
type Refused = { readonly status: number; readonly problem: Problem };

/** Lets a question in, or says why not. From here on the body is what was admitted, and nothing else of what was sent. */
export async function letIn(
  request: FastifyRequest,
  caller: Caller,
  { admit, pressure }: LetInOptions,
): Promise<Asked | Refused> {
  const admission = await admitOperation(request.body, caller.credential, admit);
  if ('refusal' in admission) return { status: 400, problem: refusalOf(admission.refusal) };
  const { operation, origin } = admission;
  // First the screens: what a machine asks in its own words can wait.
  if (origin === 'free' && pressure.isHigh()) return { status: 503, problem: OVERLOADED };
  request.body = operation;
  return { ...caller, document: origin, payer: payerOf(caller.actor, request.ip) };
}
