import fs from 'node:fs';
import path from 'node:path';
import { buildApplication } from './build-application.mjs';
import { buildShared } from './build-shared.mjs';
import { frameChunks } from './frame-chunks.mjs';
import { integrityOfFiles } from './integrity.mjs';
import { shellPage } from './shell-page.mjs';

const addressed = (base, hashes) =>
  Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [base + file, hash]));

/** Builds the shared modules and the page that loads everything else. @param {{ root: string }} options */
export async function buildShell({ root }) {
  const dist = path.join(root, 'dist');
  const shared = await buildShared({ root, outDir: path.join(dist, 'shared') });
  const output = await buildApplication({
    root,
    base: '/',
    input: { index: path.join(root, 'index.html') },
  });
  const map = `${JSON.stringify(shared.importMap, null, 1)}\n`;
  fs.writeFileSync(path.join(dist, 'shared/importmap.json'), map);

  const page = path.join(dist, 'index.html');
  const html = fs.readFileSync(page, 'utf8');
  const font = output.find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file.fileName));
  const preload = [...frameChunks(output, shared).keys()].filter((file) =>
    file.startsWith('/shared/'),
  );
  const { importMap, css } = shared;
  const integrity = {
    ...addressed('/', integrityOfFiles(dist, output)),
    ...addressed('/shared/', integrityOfFiles(path.join(dist, 'shared'), shared.output)),
  };
  fs.writeFileSync(
    page,
    shellPage(html, { importMap, css, preload, integrity, font: font && `/${font.fileName}` }),
  );
  return { output, shared };
}
