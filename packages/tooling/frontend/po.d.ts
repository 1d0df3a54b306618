/** Compiled by the Lingui plugin: `import { messages } from './locales/nl.po'`. */
declare module '*.po' {
  type Token = string | [name: string, type?: string, format?: unknown];
  export const messages: Record<string, string | Token[]>;
}
