import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { withDeadline } from '../engine/deadline.ts';
import type { EngineLogger, GraphEngine } from '../engine/engine.ts';
import { publicError } from '../errors/public-error.ts';
import { LIMITS, limitRules } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { introspectionGuard } from './introspection-guard.ts';
import { mutationGuard } from './mutation-guard.ts';
import { offeredOperations } from './offered-operations.ts';
import { type ReportErrors, traceErrors } from './trace-errors.ts';

export interface ContractServerOptions {
  readonly engine: GraphEngine;
  readonly logger: EngineLogger;
  readonly reportErrors: ReportErrors;
  /** Machines may read the schema of their contract; browsers never. */
  readonly describesItselfToMachines: boolean;
}

/** Serves one contract: limits before work, a deadline around it, masked errors after it. */
export async function startContractServer(
  options: ContractServerOptions,
): Promise<ApolloServer<RequestContext>> {
  const { engine, logger, reportErrors, describesItselfToMachines } = options;
  const server = new ApolloServer<RequestContext>({
    gateway: withDeadline(engine),
    logger,
    nodeEnv: 'production',
    introspection: describesItselfToMachines,
    persistedQueries: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...limitRules(LIMITS), offeredOperations],
    formatError: publicError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      traceErrors(reportErrors),
      mutationGuard(),
      introspectionGuard(),
    ],
  });
  await server.start();
  return server;
}
