import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/** Receives the errors as they happened, before they are masked. */
export type ReportErrors = (
  errors: readonly GraphQLError[],
  context: RequestContext,
  operation: string | null,
) => void;

/** Every error of an answer names the trace under which the log holds the whole story. */
export function traceErrors(report: ReportErrors): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          const { progress } = contextValue;
          if (progress) progress.failed = progress.admitted ? 'executed' : 'refused';
          report(errors, contextValue, operationName ?? null);
        },
        async willSendResponse({ response, contextValue: { traceId } }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (!singleResult.errors) return;
          singleResult.errors = singleResult.errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, traceId },
          }));
        },
      };
    },
  };
}
