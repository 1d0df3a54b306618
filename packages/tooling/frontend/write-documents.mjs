import fs from 'node:fs';
import path from 'node:path';
import { manifestFile } from '../graph/codegen-config.mjs';
import { hashOf } from '../graph/trusted-documents.mjs';

/**
 * Lays the documents of a front-end beside its build: the gateway executes no others for a browser. Each build's stand in a
 * file of their own, so that a tab which was open during a deployment can go on asking; old-files.mjs takes them away later.
 * @param {{ root: string, dist: string }} folders
 */
export function writeDocuments({ root, dist }) {
  const manifest = manifestFile(root);
  if (!fs.existsSync(manifest)) return;
  const text = fs.readFileSync(manifest, 'utf8');
  const folder = path.join(dist, 'documents');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${hashOf(text).slice(0, 16)}.json`), text);
}
