import { afterEach, expect, test } from 'vitest';
import type { ExecuteInProcess } from '../../src/index.ts';
import { createInProcessClient } from '../../src/index.ts';
import { execute } from '../library.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway | undefined;
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});

const withReviews = (reviews: ExecuteInProcess) =>
  startGateway((_, clients) => {
    const books = clients.get('books');
    if (!books) throw new Error('no books');
    const contextKey = { kid: 'test', secret: new Uint8Array(32) };
    return { clients: [books, createInProcessClient('reviews', reviews, { contextKey })] };
  });

const QUERY = '{ books { title stars } }';

test('a dead subgraph costs its own fields and is named', async () => {
  gateway = await withReviews(() =>
    Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:4001')),
  );
  const { status, body } = await gateway.ask(QUERY);
  expect(status).toBe(200);
  expect(body.data?.books).toEqual([
    { title: 'Reinaert', stars: null },
    { title: 'Elckerlijc', stars: null },
  ]);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    service: 'reviews',
  });
  expect(JSON.stringify(body)).not.toMatch(/10\.1\.2\.3|ECONNREFUSED/);
});

test('a subgraph that answers null for an entity leaves the others', async () => {
  const answer = execute('reviews');
  gateway = await withReviews(async (request, caller) => {
    const result = await answer(request, caller);
    const entities = result.data?._entities as unknown[];
    return { data: { _entities: [null, entities[1]] } };
  });
  const { body } = await gateway.ask(QUERY);
  expect(body.data?.books).toEqual([
    { title: 'Reinaert', stars: null },
    { title: 'Elckerlijc', stars: 4 },
  ]);
});

test('a subgraph that hangs is given up at the deadline', { timeout: 15_000 }, async () => {
  gateway = await withReviews(() => new Promise(() => {}));
  const start = Date.now();
  const { status, body } = await gateway.ask(QUERY);
  expect(Date.now() - start).toBeLessThan(9_000);
  expect(status).toBe(504);
  expect(body.errors?.[0]?.extensions.code).toBe('TIMEOUT');
});
