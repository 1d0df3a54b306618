import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from './graph.ts';
import {
  createGraphClient,
  GraphProvider,
  graphClient,
  type Reading,
  useGraphMutation,
  useGraphQuery,
} from './graph.ts';
import type { GraphDocument } from './graph-document.ts';

interface Data {
  readonly application: {
    readonly id: string;
    readonly calculation: { readonly requested: number } | null;
  } | null;
}
const QUERY: GraphDocument<Data, { id: string }> = {
  toString: () => 'query One($id: ID!) { application(id: $id) { id calculation { requested } } }',
  __meta__: { hash: 'h-one' },
};
const MUTATION: GraphDocument<{ save: { id: string } }, { id: string }> = {
  toString: () => 'mutation Save($id: ID!) { save(id: $id) { id } }',
  __meta__: { hash: 'h-save' },
};

const row = (requested: number | null) => ({
  __typename: 'Application',
  id: 'a-1',
  calculation: requested === null ? null : { __typename: 'SubsidyCalculation', requested },
});

let root: Root;
let reading: Reading<Data>;
let answers: unknown[];
let run: (variables: { id: string }) => Promise<Outcome<{ save: { id: string } }>>;
let warnings: ReturnType<typeof vi.spyOn>;

function Panel() {
  reading = useGraphQuery(QUERY, { id: 'a-1' });
  return <p>{reading.data?.application?.calculation?.requested ?? 'none'}</p>;
}

function Form() {
  ({ run } = useGraphMutation(MUTATION));
  return null;
}

/** React draws at the end of an act, so each look is an act of its own. */
const soon = (look: () => void) =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    look();
  });

async function show() {
  await act(async () =>
    root.render(
      <GraphProvider client={createGraphClient()}>
        <Panel />
      </GraphProvider>,
    ),
  );
  await soon(() => expect(reading.loading).toBe(false));
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
  answers = [];
  warnings = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(answers.shift()));
});

afterEach(() => {
  act(() => root.unmount());
  expect(warnings).not.toHaveBeenCalled(); // graphcache warns of a type without a key
  vi.restoreAllMocks();
});

test('the page has one client, so one cache', () => {
  expect(graphClient()).toBe(graphClient());
});

test('an answer with an embedded type is read without a warning of the cache', async () => {
  answers = [{ data: { application: row(500) } }];
  await show();
  expect(reading.data?.application?.calculation?.requested).toBe(500);
  expect(reading.failure).toBeUndefined();
});

const sent = (call: number): Record<string, unknown> =>
  JSON.parse(String(vi.mocked(globalThis.fetch).mock.calls[call]?.[1]?.body));

test('a question goes out as the hash of its document, asking again too', async () => {
  answers = [{ data: { application: row(1) } }, { data: { application: row(2) } }];
  await show();
  act(() => reading.retry());
  await soon(() => expect(reading.data?.application?.calculation?.requested).toBe(2));
  for (const call of [0, 1]) {
    expect(sent(call)).toEqual({
      operationName: 'One',
      variables: { id: 'a-1' },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'h-one' } },
    });
  }
});

test('a missing part keeps the rest, and asking again fills it', async () => {
  const path = ['application', 'calculation'];
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', traceId: 't-1' };
  answers = [
    { data: { application: row(null) }, errors: [{ message: 'down', path, extensions }] },
    { data: { application: row(700) } },
  ];
  await show();
  expect(reading.data?.application).toMatchObject({ id: 'a-1', calculation: null });
  expect(reading.failure).toBeUndefined();
  expect(reading.errors[0]).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', traceId: 't-1', path });
  act(() => reading.retry());
  await soon(() => expect(reading.data?.application?.calculation?.requested).toBe(700));
  expect(reading.errors).toEqual([]);
});

test('no data is a failure with its code, and asking again may help', async () => {
  answers = [
    { data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN', traceId: 't' } }] },
    { data: { application: row(1) } },
  ];
  await show();
  expect(reading.data).toBeUndefined();
  expect(reading.failure).toMatchObject({ name: 'GraphError', code: 'FORBIDDEN' });
  act(() => reading.retry());
  await soon(() => expect(reading.failure).toBeUndefined());
});

test('a lost connection is a failure of the network', async () => {
  vi.mocked(globalThis.fetch).mockRejectedValue(new TypeError('Failed to fetch'));
  await show();
  expect(reading.failure).toMatchObject({ name: 'NetworkError', reason: 'unavailable' });
});

test('a command tells how it ended and never throws', async () => {
  await act(async () =>
    root.render(
      <GraphProvider client={createGraphClient()}>
        <Form />
      </GraphProvider>,
    ),
  );
  answers = [
    { data: { save: { __typename: 'Application', id: 'a-1' } } },
    { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] },
  ];
  await act(async () => {
    expect(await run({ id: 'a-1' })).toMatchObject({ ok: true, data: { save: { id: 'a-1' } } });
    expect(await run({ id: 'a-1' })).toMatchObject({ ok: false, failure: { code: 'FORBIDDEN' } });
    expect(sent(0)).toMatchObject({ extensions: { persistedQuery: { sha256Hash: 'h-save' } } });
    expect(sent(0)).not.toHaveProperty('query');
  });
});
