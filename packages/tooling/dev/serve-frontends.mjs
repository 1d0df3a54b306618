import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { mountFile } from '../frontend/build-remote.mjs';
import { MOUNT_CONTRACT } from '../frontend/mount-contract.mjs';
import { frontendPlugins } from '../frontend/plugins.mjs';
import { patience } from './await-hub.mjs';

/** Paths that belong to the hub; all others are source or the page. */
const HUB_PATHS = [
  '/graphql',
  '/auth',
  '/oauth',
  '/idp',
  '/health',
  '/dev/explain',
  '/remotes.json',
];

/** The hub's list of remotes, without what stands in their last builds. */
async function listWithoutBuilds(hub) {
  const answer = await fetch(`${hub}/remotes.json`);
  const list = /** @type {{ name: string, prefix: string, url: string }[]} */ (await answer.json());
  return JSON.stringify(list.map(({ name, prefix, url }) => ({ name, prefix, url })));
}

/** In development a remote is its source: the shell imports `src/mount.ts` from the same server, so React is there once. */
function remoteSources(root, hub) {
  const answer = (name) => {
    const file = mountFile(path.join(root, 'frontends', name));
    if (!file) return undefined;
    const entry = `/@fs${pathToFileURL(file).pathname}`;
    return JSON.stringify({ entry, css: [], contract: MOUNT_CONTRACT });
  };
  return {
    name: 'hub-remote-sources',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url === '/remotes.json') {
          listWithoutBuilds(hub).then((list) => response.end(list), next);
          return;
        }
        const match = /^\/apps\/([\w-]+)\/remote\.json/.exec(request.url ?? '');
        if (!match) return next();
        const body = answer(match[1]);
        response.statusCode = body ? 200 : 404;
        response.setHeader('content-type', 'application/json');
        response.end(body ?? '{}');
      });
    },
  };
}

/**
 * One server for the source of all front-ends and of the packages they share: each change shows at once, with its state kept.
 * @param {{ root: string, port: number, hub: string }} options hub: its address
 */
export async function serveFrontends({ root, port, hub }) {
  const server = await createServer({
    configFile: false,
    root: path.join(root, 'frontends/shell'),
    cacheDir: path.join(root, '.hub/vite'),
    logLevel: 'warn',
    appType: 'spa',
    plugins: [
      patience({ address: hub, paths: HUB_PATHS }),
      remoteSources(root, hub),
      frontendPlugins(),
    ],
    resolve: { dedupe: ['react', 'react-dom', 'wouter', 'urql', '@lingui/core', '@lingui/react'] },
    server: {
      host: 'localhost',
      port,
      strictPort: true,
      fs: { allow: [fs.realpathSync(root)] },
      proxy: Object.fromEntries(HUB_PATHS.map((prefix) => [prefix, { target: hub }])),
    },
  });
  await server.listen();
  return server;
}
