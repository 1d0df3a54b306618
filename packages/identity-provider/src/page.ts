import { createHash } from 'node:crypto';
import { escapeHtml } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** No script, no foreign address: only this one style, named by its hash, and the font of the house. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The frame of every page of the provider. `main` is markup that its maker escaped. */
export function renderPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Samenleven Hub</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><a class="brand" href="/"><i aria-hidden="true"></i>Samenleven Hub</a></header>
<main>
${main}
</main>
</body>
</html>`;
}
