/** A piece of a JSON text, by what it is. */
export interface JsonPart {
  readonly kind: 'key' | 'string' | 'other';
  readonly text: string;
  /** place in the text */
  readonly at: number;
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

/** Splits a JSON text in keys, strings and the rest, for light colours. Joined, the parts are the text again. */
export function jsonParts(text: string): readonly JsonPart[] {
  const parts: JsonPart[] = [];
  let from = 0;
  for (const match of text.matchAll(STRING)) {
    const end = match.index + match[0].length;
    if (match.index > from)
      parts.push({ kind: 'other', text: text.slice(from, match.index), at: from });
    const kind = text.startsWith(':', end) ? 'key' : 'string';
    parts.push({ kind, text: match[0], at: match.index });
    from = end;
  }
  if (from < text.length) parts.push({ kind: 'other', text: text.slice(from), at: from });
  return parts;
}
