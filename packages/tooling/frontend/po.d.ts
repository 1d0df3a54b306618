/** Compiled by the Lingui plugin: `import { messages } from './locales/nl.po'`. */
declare module '*.po' {
  export const messages: Record<string, string | (string | unknown[])[]>;
}
