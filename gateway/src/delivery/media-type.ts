import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Media type of a file by its name. */
export const mediaTypeOf = (file: string): string =>
  TYPES[extname(file)] ?? 'application/octet-stream';

/** Pictures and fonts are compressed already. */
export const isCompressible = (type: string): boolean =>
  /^(text\/|application\/(json|manifest)|image\/(svg|x-icon))/.test(type);
