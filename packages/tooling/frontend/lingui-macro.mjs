import { transformAsync } from '@babel/core';
import * as macro from '@lingui/babel-plugin-lingui-macro';

const MACRO = /@lingui\/[a-z]+\/macro/;

/**
 * Lingui's macros need Babel, which the React plugin no longer brings. Runs only on files that use a macro.
 * @returns {import('vite').Plugin}
 */
export function linguiMacro() {
  return {
    name: 'hub-lingui-macro',
    enforce: 'pre',
    async transform(code, id) {
      const [file = id] = id.split('?');
      if (!/\.tsx?$/.test(file) || file.includes('/node_modules/') || !MACRO.test(code))
        return null;
      const result = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['jsx', 'typescript'] },
        plugins: [macro.default],
      });
      return result?.code ? { code: result.code, map: result.map } : null;
    },
  };
}
