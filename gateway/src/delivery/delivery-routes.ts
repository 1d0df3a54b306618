import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createAssetStore } from './asset-store.ts';
import { listRemotes, type RemoteFolder } from './remotes.ts';
import { sendAsset } from './send-asset.ts';
import { sendShellPage } from './shell-page.ts';

export interface DeliveryOptions {
  /** The built shell, with the shared modules in `shared/`. */
  readonly shell: string;
  readonly remotes: readonly RemoteFolder[];
}

interface WithPath {
  Params: { name: string; '*': string };
}

/**
 * Serves the front-ends from one origin. A remote whose folder is missing stays in the manifest and its own files answer
 * 404: the shell then says that this part is not reachable, and the others work.
 */
export function registerDelivery(app: FastifyInstance, { shell, remotes }: DeliveryOptions): void {
  const assets = createAssetStore();
  const folders = new Map(remotes.map(({ name, folder }) => [name, folder]));
  const sendFrom = async (
    request: FastifyRequest,
    reply: FastifyReply,
    folder: string,
    path: string,
  ) => {
    const asset = await assets.find(folder, path);
    return asset ? sendAsset(request, reply, asset) : notFound(reply);
  };

  app.get('/remotes.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(await listRemotes(assets, remotes)),
  );
  app.get<WithPath>('/apps/:name/*', (request, reply) => {
    const folder = folders.get(request.params.name);
    return folder ? sendFrom(request, reply, folder, request.params['*']) : notFound(reply);
  });
  app.get<WithPath>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (extname(path) !== '' && path !== 'index.html') return sendFrom(request, reply, shell, path);
    return sendShellPage(reply, { assets, folder: shell, remotes });
  });
}

const notFound = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .header('cache-control', 'no-store')
    .send({ message: 'There is nothing at this address.' });
