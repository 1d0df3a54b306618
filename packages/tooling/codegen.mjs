/** Writes what follows from the committed contracts: the embedded types of the browser's cache. */
import fs from 'node:fs';
import path from 'node:path';
import { EMBEDDED_TYPES_FILE, REPOSITORY, readContracts } from './graph/contracts.mjs';
import { embeddedTypes, embeddedTypesSource } from './graph/embedded-types.mjs';

const file = path.join(REPOSITORY, EMBEDDED_TYPES_FILE);
fs.writeFileSync(file, embeddedTypesSource(embeddedTypes(readContracts())));
