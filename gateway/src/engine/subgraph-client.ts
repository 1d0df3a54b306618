import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../request-context.ts';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** How the gateway reaches one subgraph: in this process, or over HTTP. The caller of the gateway chooses. */
export interface SubgraphClient {
  readonly name: string;
  /** Never throws: a subgraph that fails is an answer with an error, so that the rest of the graph stays. */
  ask(request: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer>;
  close?(): Promise<void>;
}

/** Why a subgraph gave no answer. For the log; clients read the code and the name. */
export type SubgraphFailure = (service: string, cause: unknown, context: RequestContext) => void;

/** The answer of a subgraph that gave none: no address, no cause. */
export function unavailable(service: string): SubgraphAnswer {
  return {
    errors: [
      {
        message: 'A part of the hub is temporarily unavailable.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
      },
    ],
  };
}
