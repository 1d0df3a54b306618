import fs from 'node:fs';
import path from 'node:path';
import { fill } from './names.mjs';

/** file -> what goes at its top, and what goes behind the first place that a mark is found. */
const ADDITIONS = {
  'src/subgraph.ts': {
    imports: [
      "import { __Noun____stamp__ } from '../migrations/__minute__-__noun__.ts';",
      "import { __Noun__ } from './__noun__/__noun__.entity.ts';",
      "import { __Noun__Resolver } from './__noun__/__noun__.resolver.ts';",
    ],
    lines: [
      ['resolvers: [', '__Noun__Resolver,'],
      [
        'references: {',
        '__Noun__: ({ id }, context) => context.loaders.__nounCamel__.load(String(id)),',
      ],
      ['entities: [', '__Noun__,'],
      ['migrations: [', '__Noun____stamp__,'],
    ],
  },
  'src/loaders.ts': {
    imports: ["import { __nounCamel__Loaders } from './__noun__/__noun__.loaders.ts';"],
    lines: [['(context: BareContext) => ({', '...__nounCamel__Loaders(context),']],
  },
};

/** Puts a line behind a mark; says nothing when the mark is not there. */
function insertBehind(text, mark, line) {
  const start = text.indexOf(mark);
  if (start < 0) return undefined;
  const end = start + mark.length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/**
 * Names the new slice in the service's subgraph and loaders. Gives back what has to be added by hand.
 * @param {string} folder of the service
 * @param {Record<string, string>} names
 * @returns {string[]}
 */
export function attachSlice(folder, names) {
  const byHand = [];
  for (const [file, { imports, lines }] of Object.entries(ADDITIONS)) {
    const target = path.join(folder, file);
    let text = `${imports.map((line) => fill(line, names)).join('\n')}\n${fs.readFileSync(target, 'utf8')}`;
    for (const [mark, line] of lines) {
      const done = insertBehind(text, mark, fill(line, names));
      if (done) text = done;
      else byHand.push(`${file}: ${fill(line, names)}`);
    }
    fs.writeFileSync(target, text);
  }
  return byHand;
}
