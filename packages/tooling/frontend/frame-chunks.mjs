import { loadedWith } from './bundle-graph.mjs';

/** The chunks of a build by their file name. */
export const chunkMap = (output) =>
  new Map(output.filter((f) => f.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));

/**
 * Everything that runs before the frame stands: the shell's own chunks and the shared modules they ask for, by address.
 * @param {readonly any[]} output of the shell
 * @param {{ output: readonly any[], importMap: { imports: Record<string, string> } }} shared
 */
export function frameChunks(output, shared) {
  const own = chunkMap(output);
  const common = new Map(
    [...chunkMap(shared.output)].map(([file, chunk]) => [`/shared/${file}`, chunk]),
  );
  const all = new Map([...own, ...common]);
  const addressOf = (name) =>
    shared.importMap.imports[name] ??
    (common.has(`/shared/${name}`) ? `/shared/${name}` : undefined);
  const entries = [...own.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
  return new Map([...loadedWith(entries, all, addressOf)].map((file) => [file, all.get(file)]));
}
