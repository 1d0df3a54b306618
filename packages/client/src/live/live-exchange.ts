import { type Exchange, makeResult, type Operation } from 'urql';
import { filter, map, merge, pipe, share } from 'wonka';

/** In the context of an operation: the data of an answer that came by itself. */
const ARRIVED = 'liveAnswer';

export const arrivedWith = (data: object) =>
  ({ requestPolicy: 'network-only', [ARRIVED]: data }) as const;

const arrived = ({ context }: Operation): object | undefined =>
  (context as { [ARRIVED]?: object })[ARRIVED];

/** Lets an answer that came by itself pass as the answer of its question: the cache and every view of it learn of it. */
export const liveExchange: Exchange =
  ({ forward }) =>
  (operations$) => {
    const shared$ = share(operations$);
    const answered$ = pipe(
      shared$,
      filter((operation) => arrived(operation) !== undefined),
      map((operation) =>
        makeResult(operation, { data: arrived(operation) ?? null, hasNext: false }),
      ),
    );
    const asked$ = pipe(
      shared$,
      filter((operation) => arrived(operation) === undefined),
      forward,
    );
    return merge([answered$, asked$]);
  };
