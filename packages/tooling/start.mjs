/** `npm start`: builds what changed, then runs the hub. Options go to the hub, for example `npm start -- --reset`. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHub } from './setup/build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

try {
  await buildHub(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const main = path.join(root, 'packages/hub/dist/main.js');
// Those of its own start script: docs/operations.md, Memory.
const hubPackage = readFileSync(path.join(root, 'packages/hub/package.json'), 'utf8');
const flags = JSON.parse(hubPackage).scripts.start.match(/--\S+/g);
const hub = spawn(process.execPath, [...flags, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// Ctrl-C in a terminal reaches the hub by itself; a signal to this process alone has to be passed on, once
let passedOn = process.stdin.isTTY === true;
/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).forEach((signal) => {
  process.on(signal, () => {
    if (passedOn && signal === 'SIGINT') return;
    passedOn = true;
    hub.kill(signal);
  });
});
hub.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
hub.on('close', (code, signal) => {
  process.exitCode = code ?? (signal ? 130 : 1);
});
