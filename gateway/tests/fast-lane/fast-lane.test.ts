import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SubgraphClient } from '../../src/index.ts';
import { AGENT, type Asked, type RunningGateway, startGateway } from '../running-gateway.ts';

const WHOAMI = '{ whoami { audience organisation } }';
const BUY = 'mutation { buy(id: "1") { title } }';

let gateway: RunningGateway;
/** Questions that reached the subgraph of the books. */
let asked = 0;
/** While this is set, the subgraph of the books answers when it is over. */
let held: Promise<void> | undefined;

function holdable(client: SubgraphClient): SubgraphClient {
  return {
    ...client,
    async ask(request, context) {
      asked += 1;
      if (request.query.startsWith('query') || request.query.startsWith('{')) await held;
      return client.ask(request, context);
    },
  };
}

beforeAll(async () => {
  gateway = await startGateway((options) => ({
    clients: options.clients.map((client) => (client.name === 'books' ? holdable(client) : client)),
  }));
});
afterAll(() => gateway.stop());
beforeEach(() => {
  asked = 0;
});

/** Holds the subgraph until the function that is returned is called. */
function hold(): () => void {
  let release = () => {};
  held = new Promise((done) => {
    release = done;
  });
  return () => {
    held = undefined;
    release();
  };
}
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const withoutTrace = ({ status, body }: Asked) => ({
  status,
  body: JSON.parse(JSON.stringify(body).replace(/"traceId":"[0-9a-f]{32}"/g, '"traceId":"…"')),
});

test.each([
  ['an answer', '{ books { title stars } }'],
  ['an answer with an error', '{ fails(how: "input") books { title } }'],
  ['an error that is masked', '{ fails(how: "sql") }'],
  ['a variable that is missing', 'query ($id: ID!) { book(id: $id) { title } }'],
  ['a field that is not offered', '{ books { price } }'],
  ['introspection by a browser', '{ __schema { types { name } } }'],
  [
    'an operation that costs too much',
    '{ shelf(first: 100) { next { next { next { next { title } } } } } }',
  ],
])('the second time %s is what it was the first time', async (_, query) => {
  const first = await gateway.ask(query);
  const second = await gateway.ask(query);
  expect(withoutTrace(second)).toEqual(withoutTrace(first));
  expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(second.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
  for (const { extensions } of second.body.errors ?? [])
    expect(extensions.traceId).toBe(second.headers.get('x-trace-id'));
});

test.each([
  ['application/json', 'application/json; charset=utf-8'],
  [
    'application/graphql-response+json, application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
  ['text/html', undefined],
])('a client that accepts %s gets it the second time too', async (accept, type) => {
  for (const time of [1, 2]) {
    const { status, headers } = await gateway.ask('{ books { id } }', { accept });
    expect([time, status]).toEqual([time, type ? 200 : 406]);
    if (type) expect(headers.get('content-type')).toBe(type);
  }
});

test('a change by a page of another site is refused each time, a change of our own is made each time', async () => {
  const cookie = await gateway.login();
  const own = { cookie, 'x-hub-csrf': '1', origin: gateway.origin };
  for (const time of [1, 2]) {
    asked = 0;
    expect([time, (await gateway.ask(BUY, own)).body.data]).toEqual([
      time,
      { buy: { title: 'Reinaert' } },
    ]);
    expect((await gateway.ask(BUY, { ...own, origin: 'https://evil.example' })).status).toBe(403);
    expect(asked).toBe(1);
  }
});

test('what ends in an error is done once, the second time too', async () => {
  const cookie = await gateway.login();
  const own = { cookie, 'x-hub-csrf': '1', origin: gateway.origin };
  for (const time of [1, 2, 3]) {
    for (const query of ['mutation { lose(id: "1") }', '{ fails(how: "sql") }']) {
      asked = 0;
      expect((await gateway.ask(query, own)).body.errors).toHaveLength(1);
      expect([time, query, asked]).toEqual([time, query, 1]);
    }
  }
});

test('what one actor asks many times at once is asked once', async () => {
  const cookie = await gateway.login();
  await gateway.ask(WHOAMI, { cookie });
  asked = 0;
  const release = hold();
  const answers = Array.from({ length: 5 }, () => gateway.ask(WHOAMI, { cookie }));
  await wait(100);
  release();
  for (const { body } of await Promise.all(answers))
    expect(body.data).toEqual({
      whoami: { audience: 'agency', organisation: AGENT.actor.organisationId },
    });
  expect(asked).toBe(1);
});

test('two actors never share an answer', async () => {
  const other = '00000000-0000-4000-8000-000000000002';
  const cookies = [
    await gateway.login(),
    await gateway.login({
      ...AGENT,
      actor: { ...AGENT.actor, organisationId: other },
    } as typeof AGENT),
    await gateway.login({
      ...AGENT,
      actor: { ...AGENT.actor, rights: ['reader', 'editor'] },
    } as typeof AGENT),
  ];
  await gateway.ask(WHOAMI, { cookie: cookies[0] ?? '' });
  asked = 0;
  const release = hold();
  const answers = cookies.map((cookie) => gateway.ask(WHOAMI, { cookie }));
  await wait(100);
  release();
  const found = (await Promise.all(answers)).map(({ body }) => body.data?.whoami);
  const own = AGENT.actor.organisationId;
  expect(found).toEqual(
    [own, other, own].map((organisation) => ({ audience: 'agency', organisation })),
  );
  expect(asked).toBe(3);
});

test('who asks after a change does not get what was begun before it', async () => {
  const cookie = await gateway.login();
  const own = { cookie, 'x-hub-csrf': '1', origin: gateway.origin };
  await gateway.ask(WHOAMI, { cookie });
  await gateway.ask(BUY, own);
  asked = 0;
  const release = hold();
  const before = gateway.ask(WHOAMI, { cookie });
  await wait(50);
  await gateway.ask(BUY, own);
  const after = gateway.ask(WHOAMI, { cookie });
  await wait(100);
  release();
  await Promise.all([before, after]);
  expect(asked).toBe(3);
});

test('an error of a shared question reaches each who asked, under a trace of its own', async () => {
  const cookie = await gateway.login();
  const query = '{ fails(how: "missing") whoami { audience } }';
  await gateway.ask(query, { cookie });
  const release = hold();
  const answers = Array.from({ length: 3 }, () => gateway.ask(query, { cookie }));
  await wait(100);
  release();
  const traces = (await Promise.all(answers)).map(({ body, headers }) => {
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
      traceId: headers.get('x-trace-id'),
    });
    return headers.get('x-trace-id');
  });
  expect(new Set(traces).size).toBe(3);
});
