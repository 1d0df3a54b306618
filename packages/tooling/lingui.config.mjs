import fs from 'node:fs';
import path from 'node:path';
import { formatter } from '@lingui/format-po';

/** In the folder of a front-end its own texts; in the root, for development, those of all. */
const here = process.cwd();
const all = path.join(here, 'frontends');
const frontends = fs.existsSync(all)
  ? fs.readdirSync(all).map((name) => path.join(all, name))
  : [here];

/**
 * A screen that several front-ends share brings no catalogue along: its texts stand in those of each that uses it, so a page
 * loads one file of texts.
 */
const SHARED_SCREENS = ['connections'];
function sourcesOf(frontend) {
  const manifest = path.join(frontend, 'package.json');
  const { dependencies = {} } = fs.existsSync(manifest)
    ? JSON.parse(fs.readFileSync(manifest, 'utf8'))
    : {};
  const shared = SHARED_SCREENS.filter((name) => `@hub/${name}` in dependencies);
  const packages = path.resolve(frontend, '../../packages');
  return [frontend, ...shared.map((name) => path.join(packages, name))].map((room) =>
    path.join(room, 'src'),
  );
}

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
    include: sourcesOf(frontend),
    exclude: ['**/generated/**', '**/*.test.*'],
  })),
};
