import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildScriptProblems } from './dependencies/build-scripts.mjs';

const GROUPS = ['dependencies', 'devDependencies', 'peerDependencies'];

/**
 * Versions stand in the catalog, exactly, and nowhere else: so all front-ends agree on one version of each shared package.
 * @param {string} file
 * @param {Record<string, any>} manifest
 */
export const manifestProblems = (file, manifest) =>
  GROUPS.flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(
        ([name, version]) =>
          `${file}: ${name} is "${version}"; write "catalog:" and the version in pnpm-workspace.yaml`,
      ),
  );

const isExact = (version) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/** Versions in the catalog, or overrides. @param {Record<string, string>} pins */
export const pinProblems = (pins) =>
  Object.entries(pins)
    .filter(([, version]) => !isExact(version))
    .map(([name, version]) => `pnpm-workspace.yaml: ${name} is "${version}"; pin one version`);

/** Binaries per platform cannot stand in the catalog, which knows no "only here"; they are pinned where they stand. */
export const optionalProblems = (file, manifest) =>
  Object.entries(manifest.optionalDependencies ?? {})
    .filter(([, version]) => version !== 'catalog:' && !isExact(version))
    .map(([name, version]) => `${file}: ${name} is "${version}"; pin one version`);

const manifests = (root) =>
  [
    '.',
    'gateway',
    ...['services', 'frontends', 'packages'].flatMap((room) =>
      fs.readdirSync(path.join(root, room)).map((name) => `${room}/${name}`),
    ),
  ]
    .map((folder) => path.join(folder, 'package.json'))
    .filter((file) => fs.existsSync(path.join(root, file)));

/** @param {string} root */
export async function checkVersions(root) {
  const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  const workspace = parse(read('pnpm-workspace.yaml'));
  const found = manifests(root).map((file) => ({ file, manifest: JSON.parse(read(file)) }));
  return [
    ...pinProblems(workspace.catalog),
    ...pinProblems(workspace.overrides ?? {}),
    ...buildScriptProblems(workspace, found),
    ...found.flatMap(({ file, manifest }) => [
      ...manifestProblems(file, manifest),
      ...optionalProblems(file, manifest),
    ]),
  ];
}
