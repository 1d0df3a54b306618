import { GraphQLError } from 'graphql';

/** Gives up work at a deadline (`Date.now()`), so that no client waits for a subgraph that hangs. */
export async function before<T>(
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
