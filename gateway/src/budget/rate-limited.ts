import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** What a caller reads whose budget of this minute is spent. */
export const RATE_LIMITED = {
  code: 'RATE_LIMITED',
  message: (seconds: number) => `Too much at once. Ask again in ${seconds} seconds.`,
};

/** The refusal within GraphQL: when to come back stands in the header and in the error. */
export const rateLimited = (seconds: number, now: number = Date.now()): GraphQLError =>
  new GraphQLError(RATE_LIMITED.message(seconds), {
    extensions: {
      code: RATE_LIMITED.code,
      retryAt: new Date(now + seconds * 1_000).toISOString(),
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
