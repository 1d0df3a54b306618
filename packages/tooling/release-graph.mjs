/** At a release, and only then: what is committed becomes what the next changes are compared with. */
import fs from 'node:fs';
import path from 'node:path';
import { asHistory } from './check/contract/allowances.mjs';
import { operationsOf } from './check/contract/operations.mjs';
import { CONTRACT_AUDIENCES, contractFile, REPOSITORY, releasedFiles } from './graph/contracts.mjs';

for (const audience of CONTRACT_AUDIENCES) {
  const { contract, operations } = releasedFiles(REPOSITORY, audience);
  fs.mkdirSync(path.dirname(contract), { recursive: true });
  fs.copyFileSync(contractFile(audience), contract);
  fs.writeFileSync(operations, operationsOf(REPOSITORY, audience));
}

const decisions = path.join(REPOSITORY, 'docs/adr');
for (const file of fs.readdirSync(decisions)) {
  const text = fs.readFileSync(path.join(decisions, file), 'utf8');
  if (asHistory(text) !== text) fs.writeFileSync(path.join(decisions, file), asHistory(text));
}
