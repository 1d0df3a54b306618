const WORD = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const camel = (kebab) => kebab.replace(/-([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
const pascal = (kebab) => camel(`-${kebab}`);
const plural = (kebab) => (/[^aeiou]y$/.test(kebab) ? kebab.replace(/y$/, 'ies') : `${kebab}s`);

/**
 * Every form of the names that the templates use.
 * @param {string} service folder below services/
 * @param {string} noun kebab-case, singular: `interim-report`
 * @param {Date} now
 * @returns {Record<string, string>}
 */
export function namesOf(service, noun, now) {
  if (!WORD.test(noun)) throw new Error(`"${noun}" is no kebab-case noun, like "interim-report"`);
  return {
    __service__: service,
    __serviceCamel__: camel(service),
    __noun__: noun,
    __nouns__: plural(noun),
    __nounCamel__: camel(noun),
    __nounsCamel__: camel(plural(noun)),
    __Noun__: pascal(noun),
    __Nouns__: pascal(plural(noun)),
    __noun_snake__: noun.replaceAll('-', '_'),
    __label__: noun.replaceAll('-', ' '),
    __stamp__: String(now.getTime()),
    // 20261123t0930
    __minute__: now.toISOString().slice(0, 16).replace(/[-:]/g, '').toLowerCase(),
  };
}

/** Fills a template. @param {string} text @param {Record<string, string>} names */
export const fill = (text, names) =>
  Object.entries(names).reduce((done, [mark, name]) => done.replaceAll(mark, name), text);
