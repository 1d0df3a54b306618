import fs from 'node:fs';
import path from 'node:path';
import { contractFile } from './contracts.mjs';
import { manifestPreset } from './manifest-preset.mjs';
import { hashOf, trustedText } from './trusted-documents.mjs';

/** Keeps no cache of rows, so the names of the types would only be bytes: the map of the public has hundreds of rows. */
const WITHOUT_CACHE = new Set(['public']);

/** Where the documents of a front-end stand by their hashes. @param {string} frontend */
export const manifestFile = (frontend) =>
  path.join(frontend, 'src/generated/trusted-documents.json');

/**
 * Questions that a page shows and asks word for word (`*.sample.graphql`): no code comes from them.
 * @param {string} frontend
 */
function samplesOf(frontend) {
  const folder = path.join(frontend, 'src');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.sample.graphql'))
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
}

/**
 * How a front-end's documents become typed code. Its name is the name of the audience whose contract it may ask.
 * @param {string} frontend folder of the front-end
 * @returns {import('@graphql-codegen/cli').CodegenConfig}
 */
export function codegenConfig(frontend) {
  const name = path.basename(frontend);
  const options = { typeNames: !WITHOUT_CACHE.has(name) };
  return {
    schema: contractFile(name),
    documents: [
      path.join(frontend, 'src/**/*.graphql'),
      `!${path.join(frontend, 'src/**/*.sample.graphql')}`,
    ],
    ignoreNoDocuments: true,
    generates: {
      [path.join(frontend, 'src/generated/')]: {
        preset: 'client',
        presetConfig: {
          // not named like a React hook, because it is none
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          // The preset's own manifest knows no type names; asking it to add them would put them into all types as well.
          onExecutableDocumentNode: ({ definitions: [operation, ...fragments] }) => ({
            hash: hashOf(trustedText(operation, fragments, options)),
          }),
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
      [manifestFile(frontend)]: {
        preset: manifestPreset({ ...options, samples: () => samplesOf(frontend) }),
      },
    },
  };
}
