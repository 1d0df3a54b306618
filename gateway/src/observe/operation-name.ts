const NAME = /^\s*(?:query|mutation)\s+(\w+)/;
/** There are as many texts as documents of our builds. */
const known = new Map<string, string>();
const MOST = 2_000;

/** The name of a document of ours, for metrics and logs. Only for texts that were trusted: a client's own has no end. */
export function operationName(trustedText: string): string {
  const kept = known.get(trustedText);
  if (kept !== undefined) return kept;
  const name = NAME.exec(trustedText)?.[1] ?? 'other';
  if (known.size < MOST) known.set(trustedText, name);
  return name;
}
