import fs from 'node:fs';
import path from 'node:path';
import { borderProblems } from './borders.mjs';
import { fieldSetProblems } from './field-sets.mjs';
import { hiddenNeedProblems, interfaceProblems } from './hidden-needs.mjs';
import { readSubgraphs } from './read-subgraphs.mjs';
import { securityDirectiveProblems } from './security-directives.mjs';
import { untaggedProblems } from './untagged.mjs';

/** What composition accepts and we do not. @param {string} root */
export async function checkSubgraphs(root) {
  const list = (file) =>
    JSON.parse(fs.readFileSync(path.join(root, 'packages/tooling/check', file), 'utf8'));
  const subgraphs = readSubgraphs(root);
  return [
    ...borderProblems(subgraphs, list('entity-owners.json')),
    ...securityDirectiveProblems(subgraphs),
    ...fieldSetProblems(subgraphs),
    ...hiddenNeedProblems(subgraphs, list('hidden-needs.json')),
    ...interfaceProblems(subgraphs),
    ...untaggedProblems(subgraphs),
  ];
}
