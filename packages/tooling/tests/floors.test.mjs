import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const house = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-floors-'));
afterAll(() => fs.rmSync(house, { recursive: true }));

/** file -> what it imports; the third column is the rule that has to catch it. */
const PLANTED = [
  ['packages/domain/src/a.ts', '../../events/src/index.ts', 'floor-of-domain'],
  ['packages/events/src/a.ts', '../../server/src/index.ts', 'floor-of-events'],
  ['packages/server/src/a.ts', '../../database/src/index.ts', 'floor-of-server'],
  ['packages/database/src/a.ts', '../../subgraph/src/index.ts', 'floor-of-database'],
  ['packages/subgraph/src/a.ts', '../../../services/catalogue/src/index.ts', 'floor-of-subgraph'],
  [
    'packages/identity-provider/src/a.ts',
    '../../database/src/index.ts',
    'floor-of-identity-provider',
  ],
  ['packages/client/src/a.ts', '../../ui/src/index.ts', 'floor-of-client'],
  ['packages/ui/src/a.ts', '../../client/src/index.ts', 'floor-of-ui'],
  ['services/catalogue/src/a.ts', '../../../gateway/src/index.ts', 'floor-of-services'],
  ['services/catalogue/src/b.ts', '../../finance/src/index.ts', 'services-never-import-services'],
  ['gateway/src/a.ts', '../../services/finance/src/index.ts', 'floor-of-gateway'],
  ['gateway/src/b.ts', '../../packages/events/src/index.ts', 'floor-of-gateway'],
  ['frontends/public/src/a.ts', '../../../gateway/src/index.ts', 'floor-of-frontends'],
  ['frontends/public/src/b.ts', '../../agency/src/index.ts', 'frontends-never-import-frontends'],
  ['packages/hub/src/a.ts', '../../../frontends/agency/src/index.ts', 'floor-of-hub'],
  ['packages/hub/src/b.ts', '../../e2e/src/index.ts', 'nobody-imports-the-tests'],
  ['packages/hub/src/c.ts', './main.ts', 'nobody-imports-main'],
  ['packages/ui/src/b.ts', '../../tooling/index.mjs', 'source-needs-no-tooling'],
  ['services/finance/src/c.ts', '../tests/world.ts', 'source-imports-no-test'],
  ['services/finance/src/pay.rules.ts', './payment.entity.ts', 'rules-are-pure'],
  ['services/finance/src/pay.ts', './payment.resolver.ts', 'resolvers-are-the-top-of-a-slice'],
  [
    'services/finance/src/late.entity.ts',
    './payment.policy.ts',
    'entities-are-the-bottom-of-a-slice',
  ],
  ['packages/domain/src/b.ts', 'node:fs', 'the-domain-has-no-dependency'],
  ['frontends/public/src/c.ts', 'node:fs', 'the-browser-has-no-node'],
  ['frontends/public/src/d.ts', '@urql/exchange-graphcache', 'the-cache-is-in-the-client'],
  ['services/finance/src/d.ts', 'no-such-package', 'dependencies-are-declared'],
  ['services/finance/src/round.ts', './trip.ts', 'no-circular'],
];

/** Downwards, or a type only: nothing to say against these. */
const ALLOWED = [
  ['services/finance/src/e.ts', '../../../packages/subgraph/src/index.ts'],
  ['packages/hub/src/d.ts', '../../../services/finance/src/index.ts'],
  ['packages/hub/src/e.ts', '../../../gateway/src/index.ts'],
  ['frontends/public/src/e.ts', '../../../packages/ui/src/index.ts'],
  ['services/finance/src/due.rules.ts', '../../../packages/domain/src/index.ts'],
  ['services/finance/tests/e.test.ts', '../src/payment.resolver.ts'],
  ['packages/e2e/src/a.ts', '../../hub/src/index.ts'],
];

const ROOMS = [
  ...['domain', 'events', 'server', 'database', 'subgraph', 'client', 'ui', 'hub', 'e2e'].map(
    (name) => `packages/${name}`,
  ),
  ...['services/catalogue', 'services/finance', 'gateway', 'frontends/agency'],
];

function write(file, text = 'export const here = 1;\n') {
  const target = path.join(house, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

function buildHouse() {
  fs.copyFileSync(path.join(root, 'tsconfig.base.json'), path.join(house, 'tsconfig.base.json'));
  for (const room of ROOMS) write(`${room}/src/index.ts`);
  write('packages/hub/src/main.ts');
  write('packages/tooling/index.mjs');
  write('services/finance/tests/world.ts');
  for (const kind of ['entity', 'policy', 'resolver'])
    write(`services/finance/src/payment.${kind}.ts`);
  write('services/finance/src/trip.ts', "import './round.ts';\n");
  write('node_modules/@urql/exchange-graphcache/index.js');
  write('node_modules/@urql/exchange-graphcache/package.json', '{"main":"index.js"}');
  for (const [file, target] of [...PLANTED, ...ALLOWED]) write(file, `import '${target}';\n`);
  write(
    'services/finance/src/owed.rules.ts',
    "import type { here } from './payment.entity.ts';\nexport type Owed = typeof here;\n",
  );
}

function cruise() {
  buildHouse();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', path.join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      ...['packages', 'services', 'gateway', 'frontends'],
    ],
    { cwd: house, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${from} ${rule.name}`);
}

const caught = cruise();

test.each(PLANTED)('%s may not import %s', (file, _target, rule) => {
  expect(caught).toContain(`${file} ${rule}`);
});

test.each([...ALLOWED, ['services/finance/src/owed.rules.ts', 'a type']])(
  '%s may import %s',
  (file) => {
    expect(caught.filter((violation) => violation.startsWith(`${file} `))).toEqual([]);
  },
);
