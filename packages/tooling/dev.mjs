/**
 * `npm run dev`: the hub from source, started again at each change, and the front-ends with hot reload, behind one address.
 * Settings of the hub work as with `npm start`; HUB_PORT is the port of that address.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './dev/free-port.mjs';
import { serveFrontends } from './dev/serve-frontends.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const port = await freePort(Number(process.env.HUB_PORT ?? 4000));
const hubPort = await freePort(port + 1);
const origin = `http://localhost:${port}`;

const frontends = await serveFrontends({ root, port, hub: `http://localhost:${hubPort}` });
const hub = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', '--import', '@oxc-node/core/register', 'src/main.ts'],
  {
    cwd: path.join(root, 'packages/hub'),
    stdio: 'inherit',
    env: {
      ...process.env,
      HUB_PORT: String(hubPort),
      HUB_ORIGIN: origin,
      HUB_FREE_DOCUMENTS: '1', // no builds here, and who develops wants to try a question
      HUB_EXPLAIN: '1', // and to see on /dev/explain what it costs
    },
  },
);

let stopping = false;
/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).forEach((signal) => {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    if (!process.stdin.isTTY || signal !== 'SIGINT') hub.kill(signal);
    void frontends.close();
  });
});
hub.on('close', (code) => {
  process.exitCode = code ?? 0;
  void frontends.close();
});
