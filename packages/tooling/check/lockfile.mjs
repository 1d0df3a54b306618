import fs from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { parse } from 'yaml';

/** The oldest versions of each line that `engines` of the root accepts. */
const NODE_VERSIONS = ['20.19.0', '22.13.0', '24.11.0'];

/** Addresses in a lockfile tie it to one registry. @param {string} text */
export const addressProblems = (text) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      /https?:\/\//.test(line)
        ? [`pnpm-lock.yaml:${index + 1} names an address: ${line.trim()}`]
        : [],
    );

/**
 * Packages that refuse a Node version we promise. One that belongs to another platform counts as well.
 * @param {{ packages?: Record<string, { engines?: { node?: string } }> }} lockfile
 */
export const engineProblems = (lockfile) =>
  Object.entries(lockfile.packages ?? {}).flatMap(([name, { engines }]) => {
    const range = engines?.node;
    if (!range) return [];
    const refused = NODE_VERSIONS.filter((version) => !semver.satisfies(version, range));
    return refused.length === 0
      ? []
      : [
          `${name} wants Node ${range}, not ${refused.join(', ')}: pin an older version, see pnpm-workspace.yaml`,
        ];
  });

/** @param {string} root */
export async function checkLockfile(root) {
  const text = fs.readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8');
  return [...addressProblems(text), ...engineProblems(parse(text))];
}
