import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Runs a tool of the root and gives back what it said when it was not content.
 * @param {string} root
 * @param {string} script path of the tool's own script, from the root
 * @param {readonly string[]} args
 * @returns {Promise<string[]>} nothing when all is well
 */
export function runTool(root, script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('error', (error) => resolve([String(error)]));
    child.on('close', (code) => resolve(code === 0 ? [] : [output.trim()]));
  });
}
