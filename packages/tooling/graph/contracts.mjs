import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';

export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** Written by codegen.mjs. */
export const EMBEDDED_TYPES_FILE = 'packages/client/src/embedded-types.gen.ts';

/** Who has a contract, and a front-end of the same name. */
export const CONTRACT_AUDIENCES = ['public', 'municipality', 'partner', 'agency'];

/** Where the composed graph is committed. @param {string} root */
export const graphFolder = (root) => path.join(root, 'gateway/graph');

/** The committed contract of an audience. @param {string} audience */
export const contractFile = (audience) => path.join(graphFolder(REPOSITORY), `${audience}.graphql`);

/** What was last released to an audience: its contract, and what its front-end asks. @param {string} root @param {string} audience */
export const releasedFiles = (root, audience) => ({
  contract: path.join(graphFolder(root), 'released', `${audience}.graphql`),
  operations: path.join(graphFolder(root), 'released', `${audience}.operations.graphql`),
});

/** All committed contracts, except supergraphs (those carry federation directives). */
export const readContracts = () =>
  CONTRACT_AUDIENCES.map((audience) =>
    buildSchema(fs.readFileSync(contractFile(audience), 'utf8'), { assumeValidSDL: true }),
  );
