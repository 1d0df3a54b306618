import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isLicenceAllowed, licenceOf } from './licence-expression.mjs';
import { packagesBehind, splitKey } from './locked-packages.mjs';

/**
 * @typedef {{ production: string[], tools: string[], named: Record<string, { licence: string, why: string }> }} LicenceList
 * production: what may go to a server or a browser · tools: what may also build and test it · named: one package, one licence
 */

/** Roles of our own packages that serve nobody. */
const TOOLS = new Set(['tool', 'test']);

/**
 * @param {ReadonlyMap<string, string>} licences `name@version` -> what it says
 * @param {ReadonlySet<string>} production
 * @param {LicenceList} list
 */
export function licenceProblems(licences, production, list) {
  const served = new Set(list.production);
  const anywhere = new Set([...list.production, ...list.tools]);
  const names = new Set();
  const problems = [...licences].flatMap(([key, licence]) => {
    const { name } = splitKey(key);
    const allowed = production.has(key) ? served : anywhere;
    if (isLicenceAllowed(licence, allowed)) return [];
    names.add(name);
    if (list.named[name]?.licence === licence) return [];
    const use = production.has(key) ? 'in production' : 'as a tool';
    return [`${key} is licensed ${licence}, which nobody allowed ${use}: see check/licences.json`];
  });
  const stale = Object.keys(list.named).filter((name) => !names.has(name));
  return [
    ...problems,
    ...stale.map((name) => `check/licences.json: ${name} needs no line of its own; take it out`),
  ];
}

/** Manifests of everything installed; what is a link stands elsewhere as itself. @returns {Map<string, any>} by `name@version` */
function installedManifests(root) {
  const store = path.join(root, 'node_modules/.pnpm');
  const found = new Map();
  const look = (folder, depth) => {
    if (!fs.existsSync(folder)) return;
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const inner = path.join(folder, entry.name);
      if (entry.name.startsWith('@') && depth === 0) look(inner, 1);
      const file = path.join(inner, 'package.json');
      if (!fs.existsSync(file)) continue;
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
      found.set(`${manifest.name}@${manifest.version}`, manifest);
    }
  };
  for (const place of fs.readdirSync(store)) look(path.join(store, place, 'node_modules'), 0);
  return found;
}

/** @param {string} root */
export async function checkLicences(root) {
  const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  const lockfile = parse(read('pnpm-lock.yaml'));
  const list = JSON.parse(read('packages/tooling/check/licences.json'));
  const roleOf = (folder) =>
    JSON.parse(read(path.join(folder, 'package.json'))).hub?.role ?? 'tool';
  const served = ['dependencies', 'optionalDependencies'];
  const installed = installedManifests(root);
  const behind = (groupsOf) => packagesBehind(lockfile, groupsOf, (key) => installed.has(key));
  const production = behind((folder) => (TOOLS.has(roleOf(folder)) ? [] : served));
  const all = behind(() => [...served, 'devDependencies']);
  const here = [...all].filter((key) => installed.has(key));
  // binaries of other platforms are not installed; their maker's binary for this one is
  const unseen = [...all].filter(
    (key) => !installed.has(key) && !lockfile.packages[key]?.os && !lockfile.packages[key]?.cpu,
  );
  return [
    ...unseen.map((key) => `${key} is locked and not installed: its licence cannot be read`),
    ...licenceProblems(
      new Map(here.map((key) => [key, licenceOf(installed.get(key))])),
      production,
      list,
    ),
  ];
}
