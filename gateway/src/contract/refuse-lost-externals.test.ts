import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeGraph } from './compose-graph.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@external", "@requires", "@interfaceObject"])\n';
const ALL = '@tag(name: "public")';
const accounts = {
  name: 'accounts',
  sdl: `${LINK}
    type Query { accounts: [Account!]! ${ALL} }
    interface Account @key(fields: "id") { id: ID! ${ALL} name: String! ${ALL} }
    type Person implements Account @key(fields: "id") { id: ID! ${ALL} name: String! ${ALL} }`,
};
const ledger = (fields: string, directive = '@interfaceObject') => ({
  name: 'ledger',
  sdl: `${LINK} type Account @key(fields: "id") ${directive} { id: ID! ${ALL} ${fields} }`,
});
const LOST = `name: String! @external label: String @requires(fields: "name") ${ALL}`;

test('a graph that would lose what a field requires is refused, with the place and a way out', () => {
  expect(() => composeGraph([accounts, ledger(LOST)], ['public'])).toThrow(
    /"ledger": Account\.name is @external on an @interfaceObject.*owns "name"/,
  );
});

test('an interface object without such a field is composed', () => {
  const { contracts } = composeGraph([accounts, ledger(`balance: Int ${ALL}`)], ['public']);
  expect(contracts.get('public')?.api).toContain('balance: Int');
});

test('composition still loses it: else this refusal can go', () => {
  const { supergraphSdl = '' } = composeServices(
    [accounts, ledger(LOST)].map(({ name, sdl }) => ({
      name,
      typeDefs: parse(sdl),
      url: `http://${name}`,
    })),
  ) as { supergraphSdl?: string };
  expect(supergraphSdl).toContain('requires: "name"');
  expect(supergraphSdl).not.toContain('external: true');
});
