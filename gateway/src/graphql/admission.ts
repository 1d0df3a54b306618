import type { ApolloServerPlugin } from '@apollo/server';
import { ATTRIBUTES } from '@hub/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { charge, type Purse } from './charge.ts';
import type { KnownQuestion } from './known-questions.ts';
import type { Question } from './question.ts';
import { refuseChange } from './refuse-change.ts';
import { refuseIntrospection } from './refuse-introspection.ts';

/** May this be asked, by this caller, now? Throws the refusal. The one place for it, whatever way an operation takes. */
export function admit(question: Question, context: RequestContext, purse: Purse): void {
  context.span?.set({ [ATTRIBUTES.operationType]: question.operation.operation });
  refuseChange(question, context);
  refuseIntrospection(question, context);
  charge(question, context, purse);
}

interface AdmissionOptions {
  readonly purse: Purse;
  /** Hears of every operation that got in, with its text. */
  readonly onAdmitted: (text: string, question: KnownQuestion) => void;
}

/** Stops an operation of ApolloServer that may not be asked. */
export function admission(options: AdmissionOptions): ApolloServerPlugin<RequestContext> {
  const { purse, onAdmitted } = options;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, source, document, queryHash, ...resolved }) {
          const { operation, request, contextValue } = resolved;
          if (contextValue.progress?.admitted) return;
          if (!operation) throw noSuchOperation();
          const { operationName, variables = {} } = request;
          const question = { schema, document, queryHash, operation, operationName };
          admit({ ...question, variables }, contextValue, purse);
          if (contextValue.progress) contextValue.progress.admitted = true;
          onAdmitted(source, question);
        },
      };
    },
  };
}

/** Executors differ in what they do without an operation; the stock one breaks. */
const noSuchOperation = () =>
  new GraphQLError('The document has no operation of this name, or several and none was named.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
