import { element } from './element.mjs';

/**
 * @typedef {import('../list-documents.ts').ListedDocument} Document
 * @typedef {import('./ask.mjs').Group} Group
 */

/**
 * The documents whose name holds every word that was typed, in their groups.
 * @param {readonly Group[]} groups
 * @param {string} typed
 * @returns {readonly Group[]}
 */
export function matching(groups, typed) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap(({ name, documents }) => {
    const found = documents.filter((document) =>
      words.every((word) => `${name} ${document.name}`.toLowerCase().includes(word)),
    );
    return found.length > 0 ? [{ name, documents: found }] : [];
  });
}

/**
 * @param {readonly Group[]} groups
 * @param {{ readonly chosen: string | undefined, choose(document: Document, group: string): void }} options
 * @returns {readonly HTMLElement[]}
 */
export function libraryView(groups, options) {
  if (groups.length === 0) return [element('p', { class: 'quiet' }, 'No document has this name.')];
  return groups.map(({ name, documents }) =>
    element(
      'section',
      { 'aria-label': `Documents of ${name}` },
      element('h2', {}, name, element('span', {}, `${documents.length}`)),
      element('ul', {}, ...documents.map((one) => itemView(one, name, options))),
    ),
  );
}

/**
 * @param {Document} document
 * @param {string} group
 * @param {{ readonly chosen: string | undefined, choose(document: Document, group: string): void }} options
 */
function itemView(document, group, { chosen, choose }) {
  const isChange = document.kind === 'mutation';
  const button = element(
    'button',
    { type: 'button', 'aria-current': document.hash === chosen ? 'true' : undefined },
    document.name,
    isChange && element('span', { class: 'chip' }, 'change'),
  );
  button.addEventListener('click', () => choose(document, group));
  return element('li', {}, button);
}
