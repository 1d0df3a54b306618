/** @typedef {{ readonly name: string, readonly type: string }} Variable */

/** @type {Readonly<Record<string, unknown>>} */
const EXAMPLES = { Int: 0, Float: 0, Boolean: false, ID: '', String: '' };

/**
 * A form to fill in: what has to be there as an example of its type, what may be there as null.
 * @param {readonly Variable[]} variables
 * @returns {string} JSON; empty without variables
 */
export function draftVariables(variables) {
  if (variables.length === 0) return '';
  const entries = variables.map(({ name, type }) => [name, exampleOf(type)]);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

/** @param {string} type */
function exampleOf(type) {
  if (!type.endsWith('!')) return null;
  const inner = type.slice(0, -1);
  return inner.startsWith('[') ? [] : (EXAMPLES[inner] ?? '');
}
