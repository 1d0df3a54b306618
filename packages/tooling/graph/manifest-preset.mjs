import { manifestOf } from './trusted-documents.mjs';

/**
 * Lets the generator write the documents of a front-end by their hashes, beside its code.
 * @param {{ typeNames: boolean, samples: () => readonly string[] }} options
 */
export const manifestPreset = ({ typeNames, samples }) => ({
  buildGeneratesSection: ({ baseOutputDir, schema, documents }) => [
    {
      filename: baseOutputDir,
      plugins: [{ manifest: {} }],
      pluginMap: {
        manifest: {
          plugin: (_schema, files) => {
            const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
            return `${JSON.stringify(manifestOf(definitions, { typeNames, samples: samples() }), null, 2)}\n`;
          },
        },
      },
      schema,
      config: {},
      documents,
    },
  ],
});
