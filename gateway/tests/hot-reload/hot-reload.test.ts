import { AUDIENCES } from '@hub/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeGraph } from '../../src/index.ts';
import { SUBGRAPHS } from '../library.ts';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

const contractsOf = (subgraphs = SUBGRAPHS) => {
  const { contracts } = composeGraph(subgraphs, AUDIENCES);
  return new Map(AUDIENCES.map((name) => [name, contracts.get(name)?.supergraph ?? '']));
};
const OLD = contractsOf();
/** Without the stars, as after a release of the reviews. */
const NEW = contractsOf(
  SUBGRAPHS.map(({ name, sdl }) => ({ name, sdl: sdl.replace(/stars: Int/, 'rating: Int') })),
);
const BOOKS = '{ books { id title } whoami { audience } }';
const STARS = '{ books { id stars } }';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('another graph is served without a request that fails', async () => {
  const cookie = await gateway.login();
  let asked = 0;
  let running = true;
  const visitor = async () => {
    while (running) {
      const { status, body } = await gateway.ask(BOOKS, { cookie });
      expect([status, body.errors]).toEqual([200, undefined]);
      asked += 1;
    }
  };
  const visitors = Array.from({ length: 4 }, visitor);
  for (let reload = 0; reload < 6; reload++) {
    gateway.gateway.replaceContracts(reload % 2 === 0 ? NEW : OLD);
    const before = asked;
    await expect.poll(() => asked).toBeGreaterThan(before + 8);
  }
  running = false;
  await Promise.all(visitors);
});

test('what was known of the old graph is not answered on the new one', async () => {
  const cookie = await gateway.login();
  gateway.gateway.replaceContracts(OLD);
  for (const time of [1, 2, 3]) {
    const { body } = await gateway.ask(STARS, { cookie });
    expect([time, body.errors]).toEqual([time, undefined]);
  }
  gateway.gateway.replaceContracts(NEW);
  for (const time of [1, 2, 3]) {
    const { status, body } = await gateway.ask(STARS, { cookie });
    expect([time, status, body.errors?.[0]?.extensions.code]).toEqual([
      time,
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  }
  gateway.gateway.replaceContracts(OLD);
  expect((await gateway.ask(STARS, { cookie })).body.errors).toBeUndefined();
});

test.each([
  ['no graph', () => 'type Query'],
  [
    'a graph with a subgraph that nobody can reach',
    (sdl: string) => sdl.replaceAll('"reviews"', '"unknown"'),
  ],
])('%s is refused, for all contracts, and the last good one stays', async (_, broken) => {
  const cookie = await gateway.login();
  gateway.gateway.replaceContracts(OLD);
  const wanted = new Map(
    [...NEW].map(([name, sdl]) => [name, name === 'agency' ? broken(sdl) : sdl]),
  );
  expect(() => gateway.gateway.replaceContracts(wanted)).toThrow();
  for (const headers of [{}, { cookie }])
    expect((await gateway.ask(STARS, headers)).body.errors).toBeUndefined();
});
