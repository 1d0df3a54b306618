import { federation } from '../cases.ts';

const head = (defaultOf: string) => `
  extend schema @link(url: "https://example.org/unit/v1.0", import: ["@unit"]) @federation__composeDirective(name: "@unit")
  directive @unit(of: Unit! ${defaultOf}) on FIELD
  enum Unit { METRIC IMPERIAL }`;
type Asked = { readonly fieldNodes: readonly { readonly directives?: readonly unknown[] }[] };
const directivesOf = (_: unknown, __: unknown, ___: unknown, { fieldNodes }: Asked) =>
  fieldNodes[0]?.directives?.length ?? 0;

federation('directives that subgraphs offer to clients', {
  subgraphs: [
    {
      name: 'heights',
      sdl: `${head('')} type Query { height: Int }`,
      resolvers: { Query: { height: directivesOf } },
    },
    {
      name: 'widths',
      sdl: `${head('= METRIC')} type Query { width: Int }`,
      resolvers: { Query: { width: directivesOf } },
    },
  ],
  cases: [
    {
      name: 'reach every subgraph, with defaults that only another one has',
      query: '{ height @unit width @unit }',
      data: { height: 1, width: 1 },
      left: true,
      stockDiffers: 'the directive is unknown: its specification is taken out of what clients see',
      secondDiffers: 'it sends the directive as the client wrote it',
    },
    {
      name: 'with what the client gives them',
      query: '{ height @unit(of: IMPERIAL) width }',
      data: { height: 1, width: 0 },
      left: true,
      stockDiffers: 'the directive is unknown: its specification is taken out of what clients see',
    },
  ],
});
