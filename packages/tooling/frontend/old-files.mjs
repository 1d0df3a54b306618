import fs from 'node:fs';
import path from 'node:path';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Removes files that no current build wrote and that are older than a week: open tabs may still ask for younger ones.
 * @param {string} folder
 * @param {number} now
 */
export function removeOldFiles(folder, now = Date.now()) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (now - fs.statSync(file).mtimeMs > WEEK) fs.rmSync(file);
  }
}
