import path from 'node:path';

/**
 * @typedef {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Snapshot
 * @typedef {Record<string, Record<string, { version: string }> | undefined>} Importer
 * @typedef {{ importers?: Record<string, Importer>, packages?: Record<string, { os?: string[], cpu?: string[] }>, snapshots?: Record<string, Snapshot> }} Lockfile
 */

/** `name@version` of a key with peers behind it: `@a/b@1.2.3(c@4)`. @param {string} key */
export const bareKey = (key) => key.replace(/\(.*$/, '');

/** @param {string} key `name@version` @returns {{ name: string, version: string }} */
export function splitKey(key) {
  const at = key.lastIndexOf('@');
  return { name: key.slice(0, at), version: key.slice(at + 1) };
}

/**
 * All packages that the given entries of the workspace's packages bring along, at every depth.
 * @param {Lockfile} lockfile
 * @param {(folder: string) => readonly string[]} groupsOf groups of dependencies that count for the package in a folder
 * @param {(key: string) => boolean} [isHere] what a package that is not installed would bring along, is not installed either
 * @returns {Set<string>} `name@version`
 */
export function packagesBehind({ importers = {}, snapshots = {} }, groupsOf, isHere = () => true) {
  const found = new Set();
  const seen = new Set();
  const meet = (name, version) => {
    if (version.startsWith('link:')) return;
    // an alias has the real name in the place of the version
    const key = snapshots[`${name}@${version}`] ? `${name}@${version}` : version;
    if (seen.has(key)) return;
    seen.add(key);
    found.add(bareKey(key));
    if (!isHere(bareKey(key))) return;
    const { dependencies, optionalDependencies } = snapshots[key] ?? {};
    for (const [inner, at] of Object.entries({ ...dependencies, ...optionalDependencies }))
      meet(inner, at);
  };
  for (const [folder, importer] of Object.entries(importers)) {
    for (const group of groupsOf(path.posix.normalize(folder)))
      for (const [name, { version }] of Object.entries(importer[group] ?? {})) meet(name, version);
  }
  return found;
}
