/** Writes what follows from the committed contracts: the embedded types of the browser's cache. */
import fs from 'node:fs';
import path from 'node:path';
import { REPOSITORY, readContracts } from './graph/contracts.mjs';
import { embeddedTypes, embeddedTypesSource } from './graph/embedded-types.mjs';

const file = path.join(REPOSITORY, 'packages/client/src/embedded-types.gen.ts');
fs.writeFileSync(file, embeddedTypesSource(embeddedTypes(readContracts())));
