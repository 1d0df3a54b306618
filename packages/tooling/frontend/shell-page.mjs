/** The server puts a fresh value in place of this word in every answer. */
const NONCE = 'nonce="__NONCE__"';
/** The server puts the hashes of the remotes, which are built and deployed on their own, in place of this line of the map. */
const REMOTES = '/__REMOTES__';

const attribute = (integrity, url) => (integrity[url] ? ` integrity="${integrity[url]}"` : '');

/** `<` may not occur inside an inline script. */
const inline = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Gives the tags that the build wrote itself the hash of their file. */
const withIntegrity = (html, integrity) =>
  html.replace(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g,
    (tag, url) => `${tag}${attribute(integrity, url)}`,
  );

/**
 * Completes the built index.html: import map before the first module script, preloads, styles of the shared modules, nonces,
 * and a hash for all that is code or style.
 * @param {string} html
 * @param {{ importMap: { imports: Record<string, string>, integrity: Record<string, string> }, css: string[], preload: string[], integrity: Record<string, string>, font?: string }} parts
 *   preload: the shared modules that the frame waits for; the others load when a front-end asks for them.
 *   integrity: hashes by address, of scripts and style sheets
 */
export function shellPage(html, { importMap, css, preload, integrity, font }) {
  const scripts = Object.entries(integrity).filter(([url]) => url.endsWith('.js'));
  const map = {
    imports: importMap.imports,
    integrity: { ...importMap.integrity, ...Object.fromEntries(scripts), [REMOTES]: '' },
  };
  const head = [
    `<script type="importmap" ${NONCE}>${inline(map)}</script>`,
    font && `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`,
    ...css.map((url) => `<link rel="stylesheet" href="${url}"${attribute(integrity, url)} />`),
    ...preload.map(
      (url) => `<link rel="modulepreload" href="${url}"${attribute(importMap.integrity, url)} />`,
    ),
  ].filter(Boolean);
  const marker = '<!-- import map -->';
  if (!html.includes(marker)) throw new Error(`index.html needs the line "${marker}" in its head`);
  return withIntegrity(html, integrity)
    .replace(marker, head.join('\n    '))
    .replaceAll('<script type="module"', `<script ${NONCE} type="module"`);
}
