/** The server puts a fresh value in place of this word in every answer. */
const NONCE = 'nonce="__NONCE__"';

const preloadOf = (url, integrity) =>
  `<link rel="modulepreload" href="${url}" integrity="${integrity}" />`;

/** `<` may not occur inside an inline script. */
const inline = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Completes the built index.html: import map before the first module script, preloads, styles of the shared modules, nonces.
 * @param {string} html
 * @param {{ importMap: { imports: Record<string, string>, integrity: Record<string, string> }, css: string[], preload: string[], font?: string }} parts
 *   preload: the shared modules that the frame waits for; the others load when a front-end asks for them
 */
export function shellPage(html, { importMap, css, preload, font }) {
  const head = [
    `<script type="importmap" ${NONCE}>${inline(importMap)}</script>`,
    font && `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`,
    ...css.map((url) => `<link rel="stylesheet" href="${url}" />`),
    ...preload.map((url) => preloadOf(url, importMap.integrity[url])),
  ].filter(Boolean);
  const marker = '<!-- import map -->';
  if (!html.includes(marker)) throw new Error(`index.html needs the line "${marker}" in its head`);
  return html
    .replace(marker, head.join('\n    '))
    .replaceAll('<script type="module"', `<script ${NONCE} type="module"`);
}
