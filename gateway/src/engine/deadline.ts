import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { GraphEngine } from './engine.ts';

/** Gives up an operation at its deadline, so that no client waits for a subgraph that hangs. */
export function withDeadline(engine: GraphEngine): GraphEngine {
  return {
    onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
    stop: () => engine.stop(),
    async load(options) {
      const { executor } = await engine.load(options);
      if (!executor) throw new Error('The engine has no executor.');
      return {
        executor: (request) => {
          const { deadline } = request.context as RequestContext;
          return before(deadline, executor(request));
        },
      };
    },
  };
}

async function before<T>(
  deadline: number,
  work: Promise<T>,
): Promise<T | { errors: GraphQLError[] }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ errors: GraphQLError[] }>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [tooLate()] }), Math.max(0, deadline - Date.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = () =>
  new GraphQLError('The hub could not answer in time.', {
    extensions: { code: 'TIMEOUT', http: { status: 504 } },
  });
