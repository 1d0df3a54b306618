import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Run in the folder of a front-end: its name is the name of the audience whose contract it may ask. */
const frontend = process.cwd();
const audience = path.basename(frontend);
const contract = fileURLToPath(new URL(`../../gateway/graph/${audience}.graphql`, import.meta.url));

const config: CodegenConfig = {
  schema: contract,
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
};

export default config;
