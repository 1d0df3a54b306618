import { createHash } from 'node:crypto';

/** A complete answer, as it goes to pages. */
export interface LiveAnswer {
  /** The body of a GraphQL answer, as text: made once for all who get it. */
  readonly text: string;
  /** The same text has the same version, in every process. */
  readonly version: string;
}

/**
 * An answer with errors is none: a part of the hub that is away for a moment must not take what is on a screen away. The page
 * has its own way to ask and to say that a part is missing.
 */
export function liveAnswerOf(result: {
  readonly data?: unknown;
  readonly errors?: readonly unknown[] | undefined;
}): LiveAnswer | undefined {
  if (result.errors?.length || result.data === null || result.data === undefined) return undefined;
  const text = JSON.stringify({ data: result.data });
  return { text, version: createHash('sha256').update(text).digest('base64url').slice(0, 16) };
}
