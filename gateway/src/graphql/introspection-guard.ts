import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, visit } from 'graphql';
import type { RequestContext } from '../request-context.ts';

const SCHEMA_FIELDS = new Set(['__schema', '__type']);

/** Where a contract describes itself at all, it does so to a machine with a token, never to a browser. */
export function introspectionGuard(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (contextValue.credential === 'token') return;
          visit(document, {
            [Kind.FIELD](field) {
              if (SCHEMA_FIELDS.has(field.name.value)) {
                throw new GraphQLError('The schema is not shown here.', {
                  extensions: { code: 'FORBIDDEN', http: { status: 400 } },
                });
              }
            },
          });
        },
      };
    },
  };
}
