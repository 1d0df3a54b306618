import { stableId } from '@hub/domain';
import type { TestService } from '@hub/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../src/subgraph.ts';
import { agency, startCatalogue, visitor } from './catalogue-service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startCatalogue();
});
afterAll(() => service?.stop());

const statements = (actor: typeof visitor | typeof agency, query: string) =>
  service.statements(async () => {
    expect((await service.ask(actor, query)).errors).toBeUndefined();
  });

describe('reading', () => {
  it('needs no more statements for all rounds than for one', async () => {
    const terms = 'indicators { standardAmount indicator { code action { number } } }';
    expect(await statements(visitor, `{ round(slug: "demo") { ${terms} } }`)).toHaveLength(4);
    // one more: the programme itself
    expect(
      await statements(visitor, `{ programme(slug: "plan-samenleven") { rounds { ${terms} } } }`),
    ).toHaveLength(5);
  });

  it('needs no more statements for all actions with their certainty than for one', async () => {
    const fields =
      'nameStatus note objective { slug } terms { ceilingStatus round { slug } } indicators { terms { amountStatus round { slug } } }';
    const one = await statements(
      agency,
      `{ action(programme: "plan-samenleven", number: 9) { ${fields} } }`,
    );
    const all = await statements(
      agency,
      `{ programme(slug: "plan-samenleven") { actions { ${fields} } } }`,
    );
    expect(all).toHaveLength(one.length);
  });

  it('reads the sources of actions only where they are asked, of all at once', async () => {
    const actions = (fields: string) =>
      `{ programme(slug: "plan-samenleven") { actions { ${fields} } } }`;
    const without = await statements(visitor, actions('number'));
    expect(without.join()).not.toContain('sources');
    expect(await statements(visitor, actions('number sources'))).toHaveLength(without.length + 1);
    const { data } = await service.ask(visitor, actions('sources'));
    expect(data?.programme).toEqual({
      actions: await service.sql('select sources from catalogue.action order by number'),
    });
  });

  it('pages programmes', async () => {
    const { data } = await service.ask(
      visitor,
      '{ programmes(first: 1) { totalCount nodes { slug budget } pageInfo { hasNextPage } } }',
    );
    expect(data?.programmes).toEqual({
      totalCount: 1,
      nodes: [{ slug: 'plan-samenleven', budget: 4_700_000_000 }],
      pageInfo: { hasNextPage: false },
    });
    const unsaid = await service.ask(visitor, '{ programmes(first: null) { nodes { slug } } }');
    expect(unsaid.data?.programmes).toEqual({ nodes: [{ slug: 'plan-samenleven' }] });
  });

  it('answers null for what does not exist', async () => {
    const { data, errors } = await service.ask(
      visitor,
      '{ programme(slug: "x") { id } round(slug: "x") { id } action(programme: "plan-samenleven", number: 25) { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ programme: null, round: null, action: null });
  });
});

describe('references of other subgraphs', () => {
  it.each([
    ['Programme', stableId('programme', 'plan-samenleven')],
    ['Objective', stableId('objective', 'werk')],
    ['Action', stableId('action', '9')],
    ['Indicator', stableId('indicator', 'A9.2')],
    ['Round', stableId('round', 'demo')],
  ])('%s is found by its id', async (type, id) => {
    const { data } = await service.entities(
      visitor,
      [
        { __typename: type, id },
        { __typename: type, id: stableId('round', 'unknown') },
        { __typename: type, id: 'not an id' },
      ],
      `... on ${type} { id }`,
    );
    expect(data?._entities).toEqual([{ __typename: type, id }, null, null]);
  });
});

describe('the contract', () => {
  it('equals the committed file', async () => {
    await expect(catalogue.subgraph.sdl).toMatchFileSnapshot('../schema.graphql');
  });
});
