import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { AssetStore } from './asset-store.ts';
import { pageHeaders } from './security-headers.ts';

/** Stands in the shell's index.html wherever a nonce belongs. */
export const NONCE_PLACEHOLDER = 'nonce="__NONCE__"';

const NOT_BUILT = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nog niet gebouwd</title>
<p>De schermen zijn nog niet gebouwd. Voer <code>npm run build</code> uit en laad deze pagina opnieuw.</p></html>`;

/** Sends the one page of the house; its address is the business of the scripts in it. */
export async function sendShellPage(
  reply: FastifyReply,
  assets: AssetStore,
  folder: string,
): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  const page = await assets.find(folder, 'index.html');
  const html = page ? (await page.body('identity')).toString('utf8') : NOT_BUILT;
  return reply
    .code(page ? 200 : 503)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .headers(pageHeaders(nonce))
    .send(html.replaceAll(NONCE_PLACEHOLDER, `nonce="${nonce}"`));
}
