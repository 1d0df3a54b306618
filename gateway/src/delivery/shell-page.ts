import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { AssetStore } from './asset-store.ts';
import { listRemotes, type RemoteFolder, scriptHashes } from './remotes.ts';
import { pageHeaders } from './security-headers.ts';

/** Stands in the shell's index.html wherever a nonce belongs. */
export const NONCE_PLACEHOLDER = 'nonce="__NONCE__"';
/** Stands in its import map where the hashes of the remotes belong. */
export const REMOTES_PLACEHOLDER = '"/__REMOTES__":""';

const NOT_BUILT = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nog niet gebouwd</title>
<p>De schermen zijn nog niet gebouwd. Voer <code>npm run build</code> uit en laad deze pagina opnieuw.</p></html>`;

interface ShellPage {
  readonly assets: AssetStore;
  readonly folder: string;
  readonly remotes: readonly RemoteFolder[];
}

/**
 * Sends the one page of the house; its address is the business of the scripts in it. The import map names the hash of every
 * script of every remote: a browser then executes none of which a byte was changed, whoever imports it and when.
 */
export async function sendShellPage(
  reply: FastifyReply,
  { assets, folder, remotes }: ShellPage,
): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  const page = await assets.find(folder, 'index.html');
  const html = page ? (await page.body('identity')).toString('utf8') : NOT_BUILT;
  const hashes = scriptHashes(await listRemotes(assets, remotes));
  return reply
    .code(page ? 200 : 503)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .headers(pageHeaders(nonce))
    .send(
      html
        .replaceAll(NONCE_PLACEHOLDER, `nonce="${nonce}"`)
        .replace(REMOTES_PLACEHOLDER, (place) => membersOf(hashes) || place),
    );
}

/** The members of an object as JSON, without its braces. */
const membersOf = (object: object): string => JSON.stringify(object).slice(1, -1);
