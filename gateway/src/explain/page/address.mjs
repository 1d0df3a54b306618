/**
 * What the address of the page holds, behind the #: it never reaches a server or its log.
 * @typedef {{ readonly document?: string | undefined, readonly query?: string | undefined, readonly variables?: string | undefined }} Kept
 */

/**
 * @param {Kept} kept
 * @returns {Promise<string>} without the #
 */
export async function toAddress({ document, query, variables }) {
  const parts = new URLSearchParams();
  if (document) parts.set('document', document);
  else if (query) parts.set('query', await pack(query));
  if (variables?.trim()) parts.set('variables', await pack(variables));
  return parts.toString();
}

/**
 * @param {string} hash with or without the #
 * @returns {Promise<Kept>} what could be read of it
 */
export async function fromAddress(hash) {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const [query, variables] = [parts.get('query'), parts.get('variables')];
  const document = parts.get('document') ?? '';
  return {
    document: /^[0-9a-f]{64}$/.test(document) ? document : undefined,
    query: query ? await unpack(query) : undefined,
    variables: variables ? await unpack(variables) : undefined,
  };
}

/** @param {string} text */
async function pack(text) {
  const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'));
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * @param {string} packed
 * @returns {Promise<string | undefined>} undefined when somebody cut the link
 */
async function unpack(packed) {
  try {
    const characters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    const stream = new DecompressionStream('deflate-raw');
    return new TextDecoder().decode(await through(new Blob([bytes]), stream));
  } catch {
    return undefined;
  }
}

/**
 * @param {Blob} blob
 * @param {CompressionStream | DecompressionStream} stream
 */
const through = async (blob, stream) =>
  new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
