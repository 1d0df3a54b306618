import fs from 'node:fs';
import path from 'node:path';
import { formatter } from '@lingui/format-po';

/** In the folder of a front-end its own texts; in the root, for development, those of all. */
const here = process.cwd();
const all = path.join(here, 'frontends');
const frontends = fs.existsSync(all)
  ? fs.readdirSync(all).map((name) => path.join(all, name))
  : [here];

/** Dutch is the source, English the translation. */
export default {
  rootDir: here,
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  // no line numbers and no file order: a moved line is not a changed text
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
  catalogs: frontends.map((frontend) => ({
    // check/texts.mjs collects into a folder of its own
    path: `${process.env.HUB_TEXTS ?? path.join(frontend, 'src/locales')}/{locale}`,
    include: [path.join(frontend, 'src')],
    exclude: ['**/generated/**', '**/*.test.*'],
  })),
};
