import fs from 'node:fs';
import path from 'node:path';
import { buildApplication } from './build-application.mjs';
import { loadedWith } from './bundle-graph.mjs';
import { chunkMap } from './frame-chunks.mjs';
import { integrityOfFiles } from './integrity.mjs';
import { MOUNT_CONTRACT } from './mount-contract.mjs';
import { isShared } from './shared-modules.mjs';
import { writeDocuments } from './write-documents.mjs';

/** The entry of a remote; the shell has none. @param {string} root */
export const mountFile = (root) =>
  ['src/mount.ts', 'src/mount.tsx'].map((f) => path.join(root, f)).find((f) => fs.existsSync(f));

/** Builds a remote: `dist/assets/*`, `dist/documents/*` and `dist/remote.json`. @param {{ root: string }} options */
export async function buildRemote({ root }) {
  const mount = mountFile(root);
  if (!mount) throw new Error('A front-end needs src/mount.ts');
  const output = await buildApplication({
    root,
    base: './', // works below any address
    input: { mount },
  });
  const [entry] = output;
  if (!entry.isEntry) throw new Error(`${entry.fileName} stands before the entry in the bundle`);
  const css = [...(entry.viteMetadata?.importedCss ?? [])];
  const chunks = chunkMap(output);
  const atOnce = [...loadedWith([entry.fileName], chunks)];
  const imported = atOnce.flatMap((file) => chunks.get(file).imports);
  const remote = {
    entry: entry.fileName,
    css,
    preload: atOnce.filter((file) => file !== entry.fileName),
    shared: [...new Set(imported.filter(isShared))].sort(),
    // every file, also those that load later: who changes a byte of one does not get it executed
    integrity: integrityOfFiles(path.join(root, 'dist'), output),
    contract: MOUNT_CONTRACT,
  };
  const dist = path.join(root, 'dist');
  // before the manifest, so that no page asks what the gateway cannot know yet
  writeDocuments({ root, dist });
  fs.writeFileSync(path.join(dist, 'remote.json'), `${JSON.stringify(remote, null, 2)}\n`);
  return { output, first: [entry.fileName] };
}
