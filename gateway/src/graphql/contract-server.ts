import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, parse, type ValidationRule } from 'graphql';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { EngineLogger, ExecutorCounters, GraphEngine } from '../engine/engine.ts';
import { publicError } from '../errors/public-error.ts';
import { LIMITS } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { admission } from './admission.ts';
import type { Purse } from './charge.ts';
import { createFastLane, type FastLane } from './fast-lane.ts';
import { KnownQuestions } from './known-questions.ts';
import { prepareQuestions } from './prepare-questions.ts';
import { withProgress } from './progress.ts';
import { RULES } from './rules.ts';
import { type ReportErrors, traceErrors } from './trace-errors.ts';
import { trustedRefusal } from './trusted-refusal.ts';

export interface ContractServerOptions {
  readonly engine: GraphEngine;
  readonly logger: EngineLogger;
  readonly reportErrors: ReportErrors;
  readonly purse: Purse;
  readonly changes: () => number;
  /** Machines may read the schema of their contract; browsers never. */
  readonly describesItselfToMachines: boolean;
  /** What a document has to be, beside the rules of GraphQL; those of the hub unless told. */
  readonly rules?: readonly ValidationRule[];
}

/** One contract, served. */
export interface ContractServer {
  readonly apollo: ApolloServer<RequestContext>;
  /** For operations that `apollo` let in before; asked first. */
  readonly fastLane: FastLane;
  /** Makes a document ready before it is asked: parsed, validated, planned and compiled. No effect where it does not fit. */
  readonly prepare: (text: string) => void;
  /** Calls back whenever another graph is served. */
  readonly onGraph: (listener: () => void) => void;
  /** The plan of a document on one line; undefined when there is none to tell. */
  readonly planOf: (operation: AdmittedOperation) => string | undefined;
  /** Undefined with an engine that counts nothing. */
  readonly counters: () => ExecutorCounters | undefined;
}

/** Serves one contract: limits before work, a deadline around it, masked errors after it. */
export async function startContractServer(options: ContractServerOptions): Promise<ContractServer> {
  const { engine, purse, changes } = options;
  let known = new KnownQuestions();
  let schema: GraphQLSchema | undefined;
  const apollo = createApollo(options, withProgress(engine), [
    admission({
      purse,
      onAdmitted(text, question) {
        // Another schema came in between: what was validated on the old one says nothing about the new one.
        if (question.schema === schema) known.remember(text, question);
      },
    }),
  ]);
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
    known = new KnownQuestions();
  });
  await apollo.start();
  const fastLane = createFastLane({ engine, purse, known: () => known, changes });
  const prepare = (text: string) => {
    for (const question of schema ? prepareQuestions(text, schema) : []) {
      known.remember(text, question);
      engine.prepare?.(question);
    }
  };
  return {
    ...{ apollo, fastLane, prepare },
    onGraph: (listener) => void engine.onSchemaLoadOrUpdate(listener),
    planOf: (operation) => planOf(operation, engine),
    counters: () => engine.counters?.(),
  };
}

function planOf({ query, operationName }: AdmittedOperation, engine: GraphEngine) {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const name = typeof operationName === 'string' ? operationName : undefined;
    return engine.planText?.(document, name);
  } catch {
    return undefined; // what cannot be parsed or planned has no plan to tell
  }
}

function createApollo(
  { logger, reportErrors, describesItselfToMachines, rules = RULES }: ContractServerOptions,
  gateway: GraphEngine,
  guards: readonly ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway,
    logger,
    nodeEnv: 'production',
    introspection: describesItselfToMachines,
    persistedQueries: false,
    // 30 MB for each contract of what the fast lane knows already.
    documentStore: null,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...rules],
    formatError: publicError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      trustedRefusal(), // before the trace, which goes to every error that is left
      traceErrors(reportErrors),
      ...guards,
    ],
  });
}
