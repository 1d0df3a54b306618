import { randomBytes } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createAssetStore } from '../delivery/asset-store.ts';
import { pageHeaders } from '../delivery/security-headers.ts';
import { sendAsset } from '../delivery/send-asset.ts';
import { sendProblem } from '../http/problem.ts';

interface PageFiles {
  readonly page: string;
  readonly styles: string;
  readonly font: string;
}
interface WithPath {
  Params: { '*': string };
}

const SENT = new Set(['.css', '.mjs']);

/** Sends the page and its files as they are: nothing is built, and the policy of every other page holds for it. */
export function registerExplainPage(
  app: FastifyInstance,
  path: string,
  { page, styles, font }: PageFiles,
): void {
  const assets = createAssetStore();
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    [folder, file]: readonly [folder: string, file: string],
  ) => {
    const asset = await assets.find(folder, file);
    return asset ? sendAsset(request, reply, asset) : sendProblem(request, reply, 404);
  };
  app.get(path, (request, reply) => {
    reply.headers(pageHeaders(randomBytes(16).toString('base64')));
    return send(request, reply, [page, 'index.html']);
  });
  for (const [name, folder] of [
    ['page', page],
    ['styles', styles],
  ] as const) {
    app.get<WithPath>(`${path}/${name}/*`, async (request, reply) => {
      const file = request.params['*'];
      if (!SENT.has(extname(file))) return sendProblem(request, reply, 404);
      return send(request, reply, [folder, file]);
    });
  }
  app.get(`${path}/font.woff2`, (request, reply) =>
    send(request, reply, [dirname(font), basename(font)]),
  );
}
