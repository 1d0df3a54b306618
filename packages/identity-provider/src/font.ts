import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

/** Inter (SIL Open Font License), the font of the house. */
const FILE = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** Below the path of the provider; its pages lie one folder deeper. */
export const FONT_ROUTE = '/inter.woff2';

let font: Promise<Buffer> | undefined;

/** Sends the font of the pages; from here, so that no page asks another origin for it. */
export async function sendFont(response: ServerResponse): Promise<void> {
  font ??= readFile(createRequire(import.meta.url).resolve(FILE));
  const body = await font;
  response
    .writeHead(200, { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=86400' })
    .end(body);
}
