import fs from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { parse } from 'yaml';
import { bareKey, splitKey } from './locked-packages.mjs';

/** @typedef {{ package: string, from: string, advisory: string, what: string }} Advisory */

/**
 * Locked packages that are older than an advisory lets them be. Works without a network, so that it works everywhere and always.
 * @param {import('./locked-packages.mjs').Lockfile} lockfile
 * @param {readonly Advisory[]} advisories
 */
export function advisoryProblems(lockfile, advisories) {
  const locked = Object.keys(lockfile.packages ?? {}).map((key) => splitKey(bareKey(key)));
  return advisories.flatMap(({ package: name, from, advisory, what }) => {
    const versions = locked.filter((one) => one.name === name).map(({ version }) => version);
    if (versions.length === 0)
      return [`check/min-versions.json: ${name} is not locked any more; take ${advisory} out`];
    return versions
      .filter((version) => semver.lt(version, from))
      .map(
        (version) => `${name} ${version} is open to ${advisory} (${what}): take ${from} or newer`,
      );
  });
}

/** @param {string} root */
export async function checkAdvisories(root) {
  const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  const advisories = JSON.parse(read('packages/tooling/check/min-versions.json'));
  return advisoryProblems(parse(read('pnpm-lock.yaml')), advisories);
}
