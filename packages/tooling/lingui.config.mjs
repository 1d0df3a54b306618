import { formatter } from '@lingui/format-po';

/** Texts of the front-end in whose folder a command runs: Dutch is the source, English the translation. */
export default {
  rootDir: process.cwd(),
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  // no line numbers and no file order: a moved line is not a changed text
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
  catalogs: [
    {
      // check/texts.mjs collects into a folder of its own
      path: `${process.env.HUB_TEXTS ?? '<rootDir>/src/locales'}/{locale}`,
      include: ['<rootDir>/src'],
      exclude: ['**/generated/**', '**/*.test.*'],
    },
  ],
};
