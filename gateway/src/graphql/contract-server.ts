import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { BudgetStore } from '../budget/budget-store.ts';
import type { Rates } from '../budget/rates.ts';
import { withDeadline } from '../engine/deadline.ts';
import type { EngineLogger, GraphEngine } from '../engine/engine.ts';
import { publicError } from '../errors/public-error.ts';
import { LIMITS, limitRules } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { introspectionGuard } from './introspection-guard.ts';
import { mutationGuard } from './mutation-guard.ts';
import { offeredOperations } from './offered-operations.ts';
import { priceGuard } from './price-guard.ts';
import { type ReportErrors, traceErrors } from './trace-errors.ts';
import { trustedRefusal } from './trusted-refusal.ts';

export interface ContractServerOptions {
  readonly engine: GraphEngine;
  readonly logger: EngineLogger;
  readonly reportErrors: ReportErrors;
  readonly budgets: BudgetStore;
  readonly rates: Rates;
  /** Machines may read the schema of their contract; browsers never. */
  readonly describesItselfToMachines: boolean;
}

/** Serves one contract: limits before work, a deadline around it, masked errors after it. */
export async function startContractServer(
  options: ContractServerOptions,
): Promise<ApolloServer<RequestContext>> {
  const { engine, logger, reportErrors, budgets, rates } = options;
  const server = new ApolloServer<RequestContext>({
    gateway: withDeadline(engine),
    logger,
    nodeEnv: 'production',
    introspection: options.describesItselfToMachines,
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
      trustedRefusal(), // before the trace, which goes to every error that is left
      traceErrors(reportErrors),
      mutationGuard(),
      introspectionGuard(),
      priceGuard(budgets, rates),
    ],
  });
  await server.start();
  return server;
}
