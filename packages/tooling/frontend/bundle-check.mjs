import zlib from 'node:zlib';
import { heaviestRoute } from './bundle-graph.mjs';
import { chunkMap, frameChunks } from './frame-chunks.mjs';
import { sharedPackageOf } from './shared-modules.mjs';

const KB = 1024;
/** Gzip limits. A page that grows past its limit loses the visitors with the slowest phones first. */
export const LIMITS = {
  shell: { js: 120 * KB, css: 15 * KB },
  public: { js: 60 * KB, css: 15 * KB },
  remote: { js: 80 * KB, css: 15 * KB },
  font: 50 * KB,
};

const gzipSize = (content) => zlib.gzipSync(content, { level: 9 }).length;
const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source);
const isFont = (file) => file.fileName.endsWith('.woff2');
const isCss = (file) => file.fileName.endsWith('.css');
const total = (files) => files.reduce((sum, file) => sum + gzipSize(contentOf(file)), 0);

/** Shared packages that ended up inside the front-end's own chunks, with one file as a witness. */
export function bundledShared(output) {
  const found = new Map();
  for (const chunk of chunkMap(output).values()) {
    for (const file of chunk.moduleIds) {
      const name = sharedPackageOf(file.replaceAll('\\', '/'));
      if (name && !found.has(name)) found.set(name, file);
    }
  }
  return found;
}

const fontRows = (output) =>
  output
    .filter(isFont)
    .filter((file) => /latin-wght-normal/.test(file.fileName) && !/latin-ext/.test(file.fileName))
    .map((file) => ({
      what: `font ${file.fileName}`,
      bytes: contentOf(file).length,
      limit: LIMITS.font,
    }));

/** @param {{ name: string, output: readonly any[], first: readonly string[] }} build */
export function remoteRows({ name, output, first }) {
  const chunks = chunkMap(output);
  const limits = LIMITS[name] ?? LIMITS.remote;
  const route = heaviestRoute(first[0], chunks, (file) => gzipSize(chunks.get(file).code));
  return [
    {
      what: `JavaScript, heaviest first route (${route.file})`,
      bytes: route.bytes,
      limit: limits.js,
    },
    { what: 'style sheets', bytes: total(output.filter(isCss)), limit: limits.css },
  ];
}

/** @param {{ output: readonly any[], shared: { output: readonly any[], importMap: { imports: Record<string, string> } } }} build */
export function shellRows({ output, shared }) {
  const loaded = [...frameChunks(output, shared).values()];
  const styles = [...output, ...shared.output].filter(isCss);
  return [
    {
      what: 'JavaScript of the frame, shared modules included',
      bytes: total(loaded),
      limit: LIMITS.shell.js,
    },
    { what: 'style sheets', bytes: total(styles), limit: LIMITS.shell.css },
    ...fontRows([...output, ...shared.output]),
  ];
}
