import path from 'node:path';
import { contractFile } from './contracts.mjs';

/**
 * How a front-end's documents become typed code. Its name is the name of the audience whose contract it may ask.
 * @param {string} frontend folder of the front-end
 * @returns {import('@graphql-codegen/cli').CodegenConfig}
 */
export const codegenConfig = (frontend) => ({
  schema: contractFile(path.basename(frontend)),
  documents: [path.join(frontend, 'src/**/*.graphql')],
  ignoreNoDocuments: true,
  generates: {
    [path.join(frontend, 'src/generated/')]: {
      preset: 'client',
      presetConfig: {
        // not named like a React hook, because it is none
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        skipTypename: true,
        enumsAsTypes: true,
        scalars: { Cents: 'number', DateTime: 'string', LocalDate: 'string' },
        inputMaybeValue: 'T | null | undefined',
      },
    },
  },
});
