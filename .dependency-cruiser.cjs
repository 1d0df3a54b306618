/**
 * The floors of the house: who may import what. Imports run downwards only.
 * Each rule says in its comment what to do instead. Needs TypeScript 6: version 7 has no API that tells `import type` apart.
 */
const OURS = '^(packages|services|gateway|frontends)/';
const TESTS = '(\\.test\\.tsx?$|/tests/|/dev/|/testing|\\.config\\.(ts|mjs)$)';
const BROWSER = '^(packages/(domain|client|ui|connections)|frontends/[^/]+)/';

/** A room may import itself and the rooms named here, nothing else of ours. */
const floor = (name, from, allowed, comment) => ({
  name: `floor-of-${name}`,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { path: OURS, pathNot: [from, ...allowed.map((room) => `^packages/${room}/`)] },
});

const floors = [
  floor(
    'domain',
    '^packages/domain/',
    [],
    'The rules of the programme are pure and stand alone. Pass what they need as an argument.',
  ),
  floor(
    'events',
    '^packages/events/',
    ['domain'],
    'Events know names and shapes only. Move what a server does to packages/database.',
  ),
  floor(
    'server',
    '^packages/server/',
    ['domain', 'events'],
    'What every server process does knows no database and no graph. Move it one floor up, or pass it in.',
  ),
  floor(
    'database',
    '^packages/database/',
    ['domain', 'events', 'server'],
    'The database knows no graph and no service. Let the service pass its entities and handlers.',
  ),
  floor(
    'subgraph',
    '^packages/subgraph/',
    ['domain', 'events', 'server', 'database'],
    'The subgraph package serves any service and knows none. Let the service pass in what it needs.',
  ),
  floor(
    'identity-provider',
    '^packages/identity-provider/',
    ['domain', 'events', 'server'],
    'The stand-in for the login service keeps nothing in the database, as the real one would not in ours.',
  ),
  floor(
    'client',
    '^packages/client/',
    ['domain'],
    'The client knows no parts of the screen: a front-end brings both together.',
  ),
  floor(
    'ui',
    '^packages/ui/',
    ['domain'],
    'Parts draw and know no GraphQL: a front-end gives them their values.',
  ),
  floor(
    'connections',
    '^packages/connections/',
    ['domain', 'client', 'ui'],
    'A screen that portals share knows none of them: let the portal pass in what differs.',
  ),
  floor(
    'services',
    '^services/[^/]+/',
    ['domain', 'events', 'server', 'database', 'subgraph'],
    'A service knows no gateway, no front-end and no root. Publish an event, or add a field to the graph.',
  ),
  floor(
    'gateway',
    '^gateway/',
    ['domain', 'server', 'database'],
    'The gateway finds its subgraphs in the options of startHub(): no service and no event is known here.',
  ),
  floor(
    'frontends',
    '^frontends/[^/]+/',
    ['domain', 'client', 'ui', 'connections'],
    'A front-end asks the gateway and nobody else. Shared parts go to packages/ui, shared rules to packages/domain.',
  ),
  floor(
    'hub',
    '^(packages/hub|services/[^/]+|gateway)/',
    ['domain', 'events', 'server', 'database', 'subgraph', 'identity-provider'],
    'The root attaches services and gateway; it serves the built front-ends and imports none of their source.',
  ),
];

module.exports = {
  forbidden: [
    ...floors,
    {
      name: 'services-never-import-services',
      comment:
        'Use a @key stub or an event with a snapshot. A synchronous call between subgraphs does not exist.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'frontends-never-import-frontends',
      comment: 'Link to the other front-end by its route: it is built and deployed on its own.',
      severity: 'error',
      from: { path: '^frontends/([^/]+)/' },
      to: { path: '^frontends/', pathNot: '^frontends/$1/' },
    },
    {
      name: 'nobody-imports-the-tests',
      comment:
        'e2e and bench stand above everything. Move what you need down to the package it is about.',
      severity: 'error',
      from: { pathNot: '^packages/(e2e|bench)/' },
      to: { path: '^packages/(e2e|bench)/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main.ts starts a process. Import what it starts.',
      severity: 'error',
      from: {},
      to: { path: '^(services/[^/]+|gateway|packages/[^/]+)/src/main\\.ts$' },
    },
    {
      name: 'source-needs-no-tooling',
      comment: 'Tooling builds and checks. What runs in production cannot depend on it.',
      severity: 'error',
      from: { path: '/src/', pathNot: [TESTS, '^packages/tooling/'] },
      to: { path: '^packages/tooling/' },
    },
    {
      name: 'source-imports-no-test',
      comment: 'Move what both need into a file that is no test.',
      severity: 'error',
      from: { path: OURS, pathNot: TESTS },
      to: { path: '\\.test\\.tsx?$|^[^/]+/[^/]+/tests/|^gateway/tests/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule receives rows, clock and parameters as arguments. Move the import to the use case.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        pathNot: ['\\.rules\\.ts$', '-state\\.ts$', '^packages/domain/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvers-are-the-top-of-a-slice',
      comment:
        'Resolver -> use case -> policy, rules, loaders -> entity. Call the use case, which needs no wire.',
      severity: 'error',
      from: {
        path: '^services/[^/]+/src/',
        pathNot: [TESTS, '\\.resolver\\.ts$', '/(subgraph|resolvers|service)\\.ts$'],
      },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'entities-are-the-bottom-of-a-slice',
      comment:
        'An entity is a row and its type. What is decided about it stands in a policy or a rule.',
      severity: 'error',
      from: { path: '^services/.*\\.entity\\.ts$' },
      to: {
        path: '\\.(policy|rules|loaders|resolver)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-domain-has-no-dependency',
      comment:
        'The same rules run in the browser and in every server: write the few lines yourself.',
      severity: 'error',
      from: { path: '^packages/(domain|events)/src/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: OURS,
      },
    },
    {
      name: 'the-browser-has-no-node',
      comment: 'Node modules do not exist in a browser. Use the web API of the same purpose.',
      severity: 'error',
      from: { path: BROWSER, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-cache-is-in-the-client',
      comment: 'One cache per page: ask through @hub/client/graph.',
      severity: 'error',
      from: { pathNot: '^packages/client/' },
      to: { path: 'node_modules/@urql/exchange-graphcache' },
    },
    {
      name: 'dependencies-are-declared',
      comment:
        'Add it to the package.json of this package (version in the catalog of pnpm-workspace.yaml).',
      severity: 'error',
      from: { path: OURS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'no-circular',
      comment: 'Move the shared part down one floor, or pass it in as an argument.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/generated/|\\.po$|\\.css$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
