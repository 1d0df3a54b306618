import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, limitRules } from '@hub/gateway';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { documentsOf } from '../src/documents.ts';
import { deliveryOf } from '../src/frontends.ts';
import { GRAPH_FOLDER } from '../src/graph/graph-folder.ts';
import { ROOT } from '../src/root.ts';

// What the gateway executes for the screens must be allowed: within the contract of their audience and within its limits.

const { places } = documentsOf(ROOT, deliveryOf(ROOT), true, 'test');
const contract = (audience: string) =>
  buildSchema(readFileSync(join(GRAPH_FOLDER, `${audience}.graphql`), 'utf8'));

function documentsOfFrontend(name: string): string[] {
  const file = places.find((place) => place.includes(`/${name}/src/`)) ?? '';
  return Object.values(JSON.parse(readFileSync(file, 'utf8')));
}

const problems = (audience: string, text: string): string[] =>
  validate(contract(audience), parse(text, { maxTokens: LIMITS.tokens }), [
    ...specifiedRules,
    ...limitRules(LIMITS),
  ]).map(({ message }) => message);

test.each(['public', 'municipality', 'partner', 'agency'])(
  'every document of the front-end %s',
  (frontend) => {
    const documents = documentsOfFrontend(frontend);
    expect(documents.length).toBeGreaterThan(0);
    for (const text of documents) expect(problems(frontend, text), text).toEqual([]);
  },
);

test.each(['municipality', 'partner', 'agency'])(
  'who logged in as %s can still open the public pages',
  (audience) => {
    for (const text of documentsOfFrontend('public'))
      expect(problems(audience, text), text).toEqual([]);
  },
);
