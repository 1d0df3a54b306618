/** Per question of a stream: the version of the answer that the page has. */
export type SeenVersions = ReadonlyMap<string, string>;

/** Name that a page gives to a question. */
export const QUESTION_ID = /^[\w-]{1,20}$/;
const PAIR = /^([\w-]{1,20})\.([\w-]{16})$/;
/** Far above ten questions. */
const LONGEST = 1_000;

/** The id of an event: what the page has seen of all its questions once it has read this one. */
export const writeSeen = (seen: SeenVersions): string =>
  [...seen].map(([id, version]) => `${id}.${version}`).join(',');

/** Reads `Last-Event-ID`. What cannot be read counts as not seen: then an answer is sent once too often. */
export function readSeen(header: unknown): SeenVersions {
  if (typeof header !== 'string' || header.length > LONGEST) return new Map();
  const pairs = header.split(',').map((pair) => PAIR.exec(pair.trim()));
  return new Map(pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1], pair[2]]] : [])));
}
