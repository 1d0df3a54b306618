import { fileURLToPath } from 'node:url';

/** The checkout: this file lies three folders deep in it, as source and inside the bundle. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
