/** How the supergraph of a contract is replaced; throws on one that cannot be served, which changes nothing. */
export type Replace = (supergraph: string) => void;

/**
 * Replaces the supergraphs of all contracts, or of none: half of a release must not be served.
 * @returns what is served from now on
 * @throws the reason of the contract that refused its new one
 */
export function replaceAll<Audience>(
  replacements: ReadonlyMap<Audience, Replace>,
  served: ReadonlyMap<Audience, string>,
  wanted: ReadonlyMap<Audience, string>,
): ReadonlyMap<Audience, string> {
  const undo: (() => void)[] = [];
  try {
    for (const [audience, replace] of replacements) {
      const [before, after] = [served.get(audience), wanted.get(audience)];
      if (!before || !after) throw new Error(`No contract for ${String(audience)}.`);
      if (before === after) continue;
      replace(after);
      undo.push(() => replace(before));
    }
  } catch (error) {
    for (const back of undo) back();
    throw error;
  }
  return wanted;
}
