import type { AdmittedOperation } from '../documents/admit-operation.ts';
import { before } from '../engine/deadline.ts';
import type { EngineResult, GraphEngine } from '../engine/engine.ts';
import type { RequestContext } from '../request-context.ts';
import { admit } from './admission.ts';
import type { Purse } from './charge.ts';
import { InFlight } from './in-flight.ts';
import type { KnownQuestions } from './known-questions.ts';
import type { Question } from './question.ts';

export interface FastLaneOptions {
  readonly engine: Pick<GraphEngine, 'run'>;
  readonly purse: Purse;
  /** What was let in before, on the schema of this moment. */
  readonly known: () => KnownQuestions;
  /** Grows with every change that went through the gateway. */
  readonly changes: () => number;
}

/** An answer without errors. */
export interface LaneAnswer {
  readonly kind: 'query' | 'mutation';
  readonly body: Buffer;
}

/** Undefined: ApolloServer answers, with the result if there is one by now. */
export type FastLane = (
  operation: AdmittedOperation,
  context: RequestContext,
) => Promise<LaneAnswer | undefined>;

/**
 * The way of an operation that ApolloServer already let in once: the same admission, the same deadline and the engine, without
 * the hooks, hashes and look-ups around them, which cost as much as a small operation itself. Whatever is out of the ordinary
 * (a first time, odd variables, a refusal, an error in the answer) goes through ApolloServer, which words it.
 */
export function createFastLane(options: FastLaneOptions): FastLane {
  const { engine, purse } = options;
  const inFlight = new InFlight();

  const run = async (question: Question, context: RequestContext): Promise<Buffer | undefined> => {
    const running = engine.run?.({ ...question, context });
    if (!running) return undefined;
    const result: EngineResult = await before(context.deadline, running);
    if (!result.errors)
      return result.body ?? Buffer.from(`${JSON.stringify({ data: result.data })}\n`);
    if (context.progress) context.progress.result = result;
    return undefined;
  };

  return async ({ query, operationName, variables = {} }, context) => {
    // Without a place for the result it could not be handed on.
    if (!engine.run || !context.progress || context.explain || !isRecord(variables))
      return undefined;
    if (operationName !== undefined && typeof operationName !== 'string') return undefined;
    const known = options.known().find(query, operationName);
    if (!known) return undefined;
    const question = { ...known, variables };
    if (!isAdmitted(question, context, purse)) return undefined;
    context.progress.admitted = true;
    const isQuery = known.operation.operation === 'query';
    const asked = { known, variables, context, changes: options.changes() };
    const body = isQuery
      ? await inFlight.share(asked, () => run(question, context))
      : await run(question, context);
    return body && { kind: isQuery ? 'query' : 'mutation', body };
  };
}

/** A refusal takes nothing, so ApolloServer comes to the same one and words it. */
function isAdmitted(question: Question, context: RequestContext, purse: Purse): boolean {
  try {
    admit(question, context, purse);
    return true;
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
