import { fileURLToPath } from 'node:url';

export const scriptFile = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Arguments of Node for a script of this folder in TypeScript, through the loader. */
export const loadedScript = (name: string): readonly string[] => [
  ...['--import', '@oxc-node/core/register'],
  scriptFile(name),
];
