import { integrityOf } from './integrity.mjs';
import { ENTRY_PREFIX } from './shared-entries.mjs';

/**
 * The browser's import map of the shared build: bare name -> hashed file, and a hash for every file, chunks too.
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 */
export function importMapOf(chunks) {
  /** @type {Record<string, string>} */
  const imports = {};
  /** @type {Record<string, string>} */
  const integrity = {};
  for (const chunk of chunks) {
    const url = `/shared/${chunk.fileName}`;
    if (chunk.isEntry && chunk.facadeModuleId?.startsWith(ENTRY_PREFIX)) {
      imports[chunk.facadeModuleId.slice(ENTRY_PREFIX.length)] = url;
    }
    integrity[url] = integrityOf(chunk.code);
  }
  return { imports, integrity };
}
