import fs from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { CONTRACT_AUDIENCES, graphFolder, releasedFiles } from '../../graph/contracts.mjs';
import { readSubgraphs } from '../sdl/read-subgraphs.mjs';
import { readAllowances } from './allowances.mjs';
import { compareContract } from './compare.mjs';
import { operationProblems, operationsOf } from './operations.mjs';
import { unsnappedFields } from './unsnapped.mjs';

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

/** @param {string} root */
function readDecisions(root) {
  const folder = path.join(root, 'docs/adr');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.md'));
  const found = files.map((file) =>
    readAllowances(`docs/adr/${file}`, fs.readFileSync(path.join(folder, file), 'utf8')),
  );
  return {
    allowances: found.flatMap(({ allowances }) => allowances),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** One audience: against the last release, against what its front-end asks, against what the services show. */
async function checkAudience(root, audience, allowances) {
  const current = read(path.join(graphFolder(root), `${audience}.graphql`)) ?? '';
  const files = releasedFiles(root, audience);
  const [released, operations] = [read(files.contract), read(files.operations)];
  if (released === undefined || operations === undefined) {
    const missing = `${audience} has no released contract: run "pnpm --filter @hub/hub release-graph"`;
    return { problems: [missing], notes: [], matched: [] };
  }
  const given = { audience, released, current, operations, allowances };
  const { problems, notes, matched } = await compareContract(given);
  const contract = buildSchema(current);
  return {
    problems: [
      ...problems,
      ...operationProblems(audience, contract, operationsOf(root, audience)),
      ...unsnappedFields(audience, contract, readSubgraphs(root)),
    ],
    notes,
    matched,
  };
}

/**
 * Does every contract keep what the last release promised?
 * @param {string} root
 * @returns {Promise<{ problems: string[], notes: string[] }>}
 */
export async function checkContracts(root) {
  const decisions = readDecisions(root);
  const checked = [];
  for (const audience of CONTRACT_AUDIENCES)
    checked.push(await checkAudience(root, audience, decisions.allowances));
  const matched = new Set(checked.flatMap((one) => one.matched));
  const stale = decisions.allowances.filter((allowance) => !matched.has(allowance));
  return {
    problems: [
      ...decisions.problems,
      ...checked.flatMap(({ problems }) => problems),
      ...stale.map(
        ({ file, audience, path: place, type }) =>
          `${file}: "Allows: ${audience} ${place} ${type}" allows nothing that happened; take it out`,
      ),
    ],
    notes: checked.flatMap(({ notes }) => notes),
  };
}
