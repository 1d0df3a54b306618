import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** Written by codegen.mjs. */
export const EMBEDDED_TYPES_FILE = 'packages/client/src/embedded-types.gen.ts';

const GRAPH = path.join(REPOSITORY, 'gateway/graph');

/** The committed contract of an audience. @param {string} audience */
export const contractFile = (audience) => path.join(GRAPH, `${audience}.graphql`);

/** All committed contracts, except supergraphs (those carry federation directives). */
export const readContracts = () =>
  ['public', 'municipality', 'partner', 'agency'].map((audience) =>
    buildSchema(fs.readFileSync(contractFile(audience), 'utf8'), { assumeValidSDL: true }),
  );
