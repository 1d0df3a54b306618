import fs from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.mjs';

/** Small files are read whole; Biome holds the largest at 400 lines and functions at 40. */
const LIMITS = { median: 60, p90: 200 };

/** The value below which a part of the sorted numbers lies. */
export const quantile = (sorted, part) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** @param {readonly number[]} lines of each file */
export function sizeProblems(lines) {
  if (lines.length === 0) return [];
  const sorted = lines.toSorted((a, b) => a - b);
  const found = { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
  return Object.entries(LIMITS)
    .filter(([name, limit]) => found[name] > limit)
    .map(
      ([name, limit]) =>
        `The ${name} of ${lines.length} files is ${found[name]} lines, above ${limit}: split the longest.`,
    );
}

/** @param {string} root */
export async function checkFileSizes(root) {
  const lineCount = (file) => fs.readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
  return sizeProblems(sourceFiles(root).map(lineCount));
}
