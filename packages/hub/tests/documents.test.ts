import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, limitRules } from '@hub/gateway';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { GRAPH_FOLDER } from '../src/graph/contracts.ts';
import { ROOT } from '../src/root.ts';

// What the screens ask must be allowed: within the contract of their audience and within the limits of the gateway.

function documentsOf(frontend: string): string[] {
  const folder = join(ROOT, 'frontends', frontend, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

test.each(['public', 'municipality', 'partner', 'agency'])(
  'every operation of the front-end %s',
  (frontend) => {
    const schema = buildSchema(readFileSync(join(GRAPH_FOLDER, `${frontend}.graphql`), 'utf8'));
    const documents = documentsOf(frontend);
    expect(documents.length).toBeGreaterThan(0);
    const all = parse(documents.join('\n'));
    const fragments = all.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
    for (const definition of all.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      const document = { ...all, definitions: [definition, ...fragments] };
      const rules = [
        ...specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule'),
        ...limitRules(LIMITS),
      ];
      const errors = validate(schema, document, rules).map(({ message }) => message);
      expect(errors, definition.name?.value).toEqual([]);
    }
  },
);
