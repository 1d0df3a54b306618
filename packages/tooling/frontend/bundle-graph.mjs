/** @typedef {{ readonly imports: readonly string[], readonly dynamicImports: readonly string[] }} Chunk what this asks of a chunk */

/**
 * The chunks that load together with the given ones: followed through static imports; bare names of shared modules too
 * when `resolveShared` knows them.
 * @param {readonly string[]} first file names
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {(name: string) => string | undefined} [resolveShared]
 * @returns {Set<string>}
 */
export function loadedWith(first, chunks, resolveShared = () => undefined) {
  const seen = new Set();
  const queue = [...first];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const file = chunks.has(name) ? name : resolveShared(name);
    if (!file || seen.has(file)) continue;
    seen.add(file);
    queue.push(...(chunks.get(file)?.imports ?? []));
  }
  return seen;
}

/**
 * The heaviest first route: what the entry loads at once plus the one lazy part that weighs most.
 * @param {string} entry
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {(file: string) => number} sizeOf
 */
export function heaviestRoute(entry, chunks, sizeOf) {
  const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const atOnce = loadedWith([entry], chunks);
  const lazy = [...atOnce].flatMap((file) => chunks.get(file)?.dynamicImports ?? []);
  const routes = lazy.map((file) => ({ file, bytes: sum(loadedWith([entry, file], chunks)) }));
  return routes.reduce((a, b) => (b.bytes > a.bytes ? b : a), { file: entry, bytes: sum(atOnce) });
}
