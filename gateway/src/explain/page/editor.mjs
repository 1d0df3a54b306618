import { fromAddress, toAddress } from './address.mjs';
import { draftVariables } from './draft-variables.mjs';
import { byId } from './element.mjs';

/**
 * @typedef {import('../list-documents.ts').ListedDocument} Document
 * @typedef {{ readonly document: Document, readonly group: string }} Chosen
 * @typedef {import('./ask.mjs').Group} Group
 */

/** The operation that stands in the form: a document of a front-end as it is, or the developer's own words. */
export class Editor {
  #operation = byId('operation', HTMLTextAreaElement);
  #variables = byId('variables', HTMLTextAreaElement);
  #complaint = byId('variables-error');
  /** @type {Chosen | undefined} */
  #chosen;

  /** @param {() => void} onChange */
  constructor(onChange) {
    this.#operation.addEventListener('input', () => this.#changed(onChange));
    this.#variables.addEventListener('input', () => this.#complain(''));
    this.#changed(() => {});
  }

  /** The document that is asked, as long as nobody changed a letter of it. */
  get trusted() {
    return this.#chosen?.document.text === this.#operation.value ? this.#chosen : undefined;
  }

  get name() {
    if (this.trusted) return this.trusted.document.name;
    return /\b(?:query|mutation)\s+(\w+)/.exec(this.#operation.value)?.[1] ?? 'Operation';
  }

  /** @param {Chosen} chosen */
  choose(chosen) {
    this.#chosen = chosen;
    this.#operation.value = chosen.document.text;
    this.#variables.value = draftVariables(chosen.document.variables);
    this.#changed(() => {});
    this.#complain('');
  }

  /** What is to be asked; undefined, with the reason beside the field, when it cannot be asked. */
  question() {
    const query = this.#operation.value;
    if (query.trim() === '') {
      this.#operation.focus();
      return undefined;
    }
    const variables = this.#readVariables();
    if (variables === undefined) return undefined;
    const { trusted } = this;
    return { ...(trusted ? { documentId: trusted.document.hash } : { query }), variables };
  }

  toAddress() {
    const document = this.trusted?.document.hash;
    const [query, variables] = [this.#operation.value, this.#variables.value];
    return toAddress({ document, query, variables });
  }

  /**
   * @param {string} hash
   * @param {readonly Group[]} groups
   */
  async readAddress(hash, groups) {
    const { document, query, variables } = await fromAddress(hash);
    for (const { name: group, documents } of groups) {
      const found = documents.find((one) => one.hash === document);
      if (found) this.choose({ document: found, group });
    }
    if (query !== undefined) this.#operation.value = query;
    if (variables !== undefined) this.#variables.value = variables;
    this.#changed(() => {});
  }

  #readVariables() {
    const text = this.#variables.value.trim();
    try {
      const value = text === '' ? {} : JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
      this.#complain('Variables are an object: { "name": value }.');
    } catch (error) {
      this.#complain(`This is no JSON: ${error instanceof Error ? error.message : error}`);
    }
    this.#variables.focus();
    return undefined;
  }

  /** @param {string} text */
  #complain(text) {
    this.#complaint.textContent = text;
    this.#variables.setAttribute('aria-invalid', text === '' ? 'false' : 'true');
  }

  /** @param {() => void} tell */
  #changed(tell) {
    const { trusted } = this;
    byId('operation-name').textContent = this.name;
    byId('origin').textContent = trusted ? `trusted document of ${trusted.group}` : 'own words';
    byId('change-hint').hidden = !/^\s*(#.*\s+)*mutation\b/.test(this.#operation.value);
    tell();
  }
}
