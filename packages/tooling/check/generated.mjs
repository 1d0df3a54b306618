import fs from 'node:fs';
import path from 'node:path';
import { codegenConfig } from '../graph/codegen-config.mjs';
import { CONTRACT_AUDIENCES, EMBEDDED_TYPES_FILE, readContracts } from '../graph/contracts.mjs';
import { embeddedTypesSource } from '../graph/embedded-types.mjs';

const readOrNothing = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** Front-ends whose generated documents differ from what their contract and their *.graphql files give now. */
async function staleDocuments(root) {
  const { generate } = await import('@graphql-codegen/cli');
  // the tool takes two front-ends in one process for one, and warns of fragments of the same name
  console.warn = () => undefined;
  const problems = [];
  for (const audience of CONTRACT_AUDIENCES) {
    const frontend = path.join(root, 'frontends', audience);
    const files = await generate(
      { ...codegenConfig(frontend), silent: true, cwd: frontend },
      false,
    );
    const stale = files.some(({ filename, content }) => readOrNothing(filename) !== content);
    if (stale)
      problems.push(`frontends/${audience}/src/generated is stale: run "pnpm codegen" there`);
  }
  return problems;
}

function staleEmbeddedTypes(root) {
  const wanted = embeddedTypesSource(readContracts());
  return readOrNothing(path.join(root, EMBEDDED_TYPES_FILE)) === wanted
    ? []
    : [`${EMBEDDED_TYPES_FILE} is stale: run "node packages/tooling/codegen.mjs"`];
}

/** Is everything that follows from the committed contracts up to date? @param {string} root */
export async function checkGenerated(root) {
  return [...staleEmbeddedTypes(root), ...(await staleDocuments(root))];
}
