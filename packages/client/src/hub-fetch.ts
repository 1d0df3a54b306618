import { NetworkError } from './errors.ts';
import { noteAnswer } from './last-answer.ts';

const TIME_OUT_MS = 10_000;
/** Statuses of a proxy or gateway that cannot reach what is behind it. */
const UNREACHABLE = new Set([502, 503, 504]);

export const ACCEPT = 'application/graphql-response+json, application/json';

/** Headers of every question to the graph. The custom header is the guard against forged cross-site posts. */
export const GRAPH_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'application/json',
  accept: ACCEPT,
  'x-hub-csrf': '1',
};

const reasonOf = (error: unknown): NetworkError => {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new NetworkError('timeout');
  return new NetworkError(navigator.onLine === false ? 'offline' : 'unavailable');
};

/**
 * fetch() to our own origin with a time limit; every way to fail becomes a NetworkError, except the caller's own abort.
 */
export async function hubFetch(
  url: string,
  init: RequestInit = {},
  timeOutMs: number = TIME_OUT_MS,
): Promise<Response> {
  const limit = AbortSignal.timeout(timeOutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
  try {
    const response = await fetch(url, { credentials: 'same-origin', ...init, signal });
    if (UNREACHABLE.has(response.status)) throw new NetworkError('unavailable', response.status);
    noteAnswer();
    return response;
  } catch (error) {
    if (error instanceof NetworkError || init.signal?.aborted) throw error;
    throw reasonOf(error);
  }
}
