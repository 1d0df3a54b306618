import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';

const CODE = 'GRAPHQL_VALIDATION_FAILED';

/**
 * A document of ours that does not fit the contract of who asks: a page of another audience, or one that is older than the
 * hub. Says that, once, instead of naming each field that a stranger's contract does not have.
 */
export function trustedRefusal(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, contextValue }) {
          if (contextValue.document !== 'trusted' || body.kind !== 'single') return;
          if (!body.singleResult.errors?.some(({ extensions }) => extensions?.code === CODE))
            return;
          body.singleResult.errors = [
            {
              message:
                'This question is not part of what you may ask. The page may be older than the hub: load it anew.',
              extensions: { code: CODE },
            },
          ];
        },
      };
    },
  };
}
