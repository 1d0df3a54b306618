import { codegenConfig } from './graph/codegen-config.mjs';

/** `npm run codegen` in the folder of a front-end. */
export default codegenConfig(process.cwd());
