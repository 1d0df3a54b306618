import { before } from '../engine/deadline.ts';
import type { EngineResult, GraphEngine } from '../engine/engine.ts';
import { plainResult } from '../engine/plain-result.ts';
import type { Way } from '../observe/answered.ts';
import type { RequestContext } from '../request-context.ts';

/** What was done for a request before ApolloServer heard of it. ApolloServer copies its context, but not what is inside. */
export interface Progress {
  /** Let in, and paid for. */
  admitted?: true;
  /** Executed. */
  result?: EngineResult;
  /** How it was answered. */
  way?: Way;
  /** It met an error: while it was executed, or before. */
  failed?: 'executed' | 'refused';
}

/**
 * The engine as ApolloServer sees it: with a deadline, and with the results that are already there. So the errors of any
 * operation are reported, worded and masked in one place, and nothing is executed twice.
 */
export function withProgress(engine: GraphEngine): GraphEngine {
  return {
    onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
    stop: () => engine.stop(),
    async load(options) {
      const { executor } = await engine.load(options);
      if (!executor) throw new Error('The engine has no executor.');
      type Result = ReturnType<typeof executor>;
      return {
        executor: (request) => {
          const { progress, deadline } = request.context as RequestContext;
          const result = progress?.result;
          if (result) return Promise.resolve(plainResult(result)) as Result;
          return before(deadline, executor(request)) as Result;
        },
      };
    },
  };
}
