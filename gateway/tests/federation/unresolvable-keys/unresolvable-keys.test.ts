import { federation } from '../cases.ts';

const WELLS = [{ id: 'w1', number: 7, site: { town: 'Gent', plot: 'A', street: 'Kouter' } }];
type Well = (typeof WELLS)[number];
type Key = Pick<Well, 'id'> & { site: Pick<Well['site'], 'plot' | 'street'>; depth?: number };

federation('keys by which a subgraph finds nothing', {
  subgraphs: [
    {
      name: 'depths',
      sdl: `
        type Well @key(fields: "id") @key(fields: "number", resolvable: false) @key(fields: "site { town plot }", resolvable: false) {
          id: ID! number: Int! site: Site! depth: Float!
        }
        type Site @shareable { town: String! plot: String! street: String! }`,
      resolvers: {
        Well: {
          __resolveReference: ({ id }: { id: string }) => ({
            ...WELLS.find((well) => well.id === id),
            depth: 12,
          }),
        },
      },
    },
    {
      name: 'wells',
      sdl: `
        type Query { wells: [Well!]! }
        type Well @key(fields: "site { town plot }", resolvable: false) @key(fields: "number", resolvable: false) @key(fields: "id site { plot street }") {
          id: ID! number: Int! site: Site! depth: Float! @external level: String! @requires(fields: "depth")
        }
        type Site @shareable { town: String! plot: String! street: String! }`,
      resolvers: {
        Query: { wells: () => WELLS },
        Well: {
          __resolveReference: ({ id, site: { plot, street }, depth }: Key) =>
            WELLS.filter(
              (w) => w.id === id && w.site.plot === plot && w.site.street === street,
            ).map((well) => ({ ...well, depth }))[0],
          level: ({ depth }: { depth: number }) => (depth > 10 ? 'deep' : 'shallow'),
        },
      },
    },
  ],
  cases: [
    {
      name: 'are not the way back to it with what it requires',
      query: '{ wells { id depth level } }',
      data: { wells: [{ id: 'w1', depth: 12, level: 'deep' }] },
      requests: { wells: 2, depths: 1 },
      stockDiffers: 'it comes back with the first key, by which nothing is found',
    },
    {
      name: 'are fields like others to clients',
      query: '{ wells { number site { town } depth } }',
      data: { wells: [{ number: 7, site: { town: 'Gent' }, depth: 12 }] },
      requests: { wells: 1, depths: 1 },
    },
  ],
});
