/** Writes what follows from the committed contracts: what the browser's cache must know of the types. */
import fs from 'node:fs';
import path from 'node:path';
import { EMBEDDED_TYPES_FILE, REPOSITORY, readContracts } from './graph/contracts.mjs';
import { embeddedTypesSource } from './graph/embedded-types.mjs';

const file = path.join(REPOSITORY, EMBEDDED_TYPES_FILE);
fs.writeFileSync(file, embeddedTypesSource(readContracts()));
