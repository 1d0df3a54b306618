import { afterEach, describe, expect, test, vi } from 'vitest';
import { failedAt, GraphError, NetworkError } from './errors.ts';
import type { GraphDocument } from './graph-document.ts';
import { graphqlFetch, graphqlGet } from './graphql-fetch.ts';

const DOCUMENT: GraphDocument<{ round: { name: string } | null }, { slug: string }> = {
  toString: () => 'query Round($slug: String!) { round(slug: $slug) { name } }',
  __meta__: { hash: 'h-round' },
};
const ask = (options?: { signal: AbortSignal }) =>
  graphqlFetch(DOCUMENT, { slug: 'ronde-1' }, options);

const answer = (body: unknown, init: ResponseInit = {}) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body, init));

afterEach(() => vi.restoreAllMocks());

test('sends the hash of its document, never a text', async () => {
  const fetch = answer({ data: { round: null } });
  await ask();
  expect(JSON.parse(String(fetch.mock.calls[0]?.[1]?.body))).toEqual({
    extensions: { persistedQuery: { version: 1, sha256Hash: 'h-round' } },
    variables: { slug: 'ronde-1' },
  });
});

test('asks with the variables and with the header that another site cannot send', async () => {
  const fetch = answer({ data: { round: { name: 'Ronde 1' } } });
  const { data, errors } = await ask();
  expect(data.round?.name).toBe('Ronde 1');
  expect(errors).toEqual([]);
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/graphql');
  expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
  expect(init?.headers).toMatchObject({ 'x-hub-csrf': '1', 'content-type': 'application/json' });
  expect(JSON.parse(String(init?.body))).toMatchObject({ variables: { slug: 'ronde-1' } });
});

test('keeps partial data and says which part is missing and why', async () => {
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', traceId: 't-1' };
  answer({
    data: { round: null },
    errors: [{ message: 'down', path: ['round', 'uptake'], extensions }],
  });
  const { data, errors } = await ask();
  expect(data).toEqual({ round: null });
  expect(failedAt(errors, 'round')).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', traceId: 't-1' });
  expect(failedAt(errors, 'other')).toBeUndefined();
});

describe('throws', () => {
  test('a GraphError with code and trace when there is no data', async () => {
    answer({ errors: [{ message: 'no', extensions: { code: 'NOT_FOUND', traceId: 't-2' } }] });
    const error = await ask().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', traceId: 't-2', path: [] });
  });

  test('a GraphError of a server error when the answer has no code', async () => {
    answer({ errors: [{}] }, { status: 500 });
    await expect(ask()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR', traceId: null });
  });

  test.each([502, 503, 504])('unavailable at HTTP %d', async (status) => {
    answer({}, { status });
    await expect(ask()).rejects.toMatchObject({ reason: 'unavailable', status });
  });

  test('unavailable when the answer is no JSON', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>'));
    await expect(ask()).rejects.toBeInstanceOf(NetworkError);
  });

  test.each([
    [true, 'unavailable'],
    [false, 'offline'],
  ] as const)('with onLine %s a lost connection is %s', async (onLine, reason) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(ask()).rejects.toMatchObject({ reason });
  });

  test('the abort of the caller itself, unchanged', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (_url, init) => {
      init?.signal?.throwIfAborted();
      return Response.json({});
    });
    const error = await ask({ signal: AbortSignal.abort() }).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});

describe('what anybody may see', () => {
  test('is asked by an address that holds the hash and the variables', async () => {
    const fetch = answer({ data: { round: { name: 'Ronde 1' } } });
    const { data } = await graphqlGet(DOCUMENT, { slug: 'ronde-1 & meer' });
    expect(data.round?.name).toBe('Ronde 1');
    const [url, init] = fetch.mock.calls[0] ?? [];
    const { pathname, searchParams } = new URL(String(url), 'http://hub');
    expect(pathname).toBe('/graphql');
    expect(Object.fromEntries(searchParams)).toEqual({
      documentId: 'sha256:h-round',
      variables: '{"slug":"ronde-1 & meer"}',
    });
    expect(init?.method).toBeUndefined();
  });

  test('goes in a body when the address would be too long', async () => {
    const fetch = answer({ data: { round: null } });
    await graphqlGet(DOCUMENT, { slug: 'x'.repeat(5_000) });
    expect(fetch.mock.calls[0]?.[0]).toBe('/graphql');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST' });
  });

  test('fails as any question does', async () => {
    answer({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
    await expect(graphqlGet(DOCUMENT, { slug: 'a' })).rejects.toBeInstanceOf(GraphError);
  });
});
