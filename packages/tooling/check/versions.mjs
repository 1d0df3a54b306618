import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

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

/** @param {Record<string, string>} catalog */
export const catalogProblems = (catalog) =>
  Object.entries(catalog)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `pnpm-workspace.yaml: ${name} is "${version}"; pin one version`);

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
  const { catalog } = parse(read('pnpm-workspace.yaml'));
  return [
    ...catalogProblems(catalog),
    ...manifests(root).flatMap((file) => manifestProblems(file, JSON.parse(read(file)))),
  ];
}
