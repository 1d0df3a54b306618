import fs from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { manifestFile } from '../graph/codegen-config.mjs';
import { REPOSITORY } from '../graph/contracts.mjs';
import { hashOf, manifestOf, trustedText } from '../graph/trusted-documents.mjs';

const { definitions: DEFINITIONS } = parse(`
  query A { rows(first: 5) { id ...F } }
  query B { rows(first: 5) { __typename id } }
  fragment G on Owner { name }
  fragment F on Row { owner { ...G } }
`);
const [A, B] = DEFINITIONS;
/** @param {typeof A} operation @param {boolean} typeNames */
const textOf = (operation, typeNames) =>
  operation?.kind === Kind.OPERATION_DEFINITION
    ? trustedText(operation, DEFINITIONS, { typeNames })
    : '';
const squeezed = (text) => text.replace(/\s+/g, ' ');

describe('the text that is executed', () => {
  test('holds the fragments that it needs, in one order', () => {
    expect(squeezed(textOf(A, false))).toBe(
      'query A { rows(first: 5) { id ...F } } fragment F on Row { owner { ...G } } fragment G on Owner { name }',
    );
  });
  test('names the types below the root when the front-end keeps a cache', () => {
    expect(squeezed(textOf(A, true))).toBe(
      'query A { rows(first: 5) { id ...F __typename } } fragment F on Row { owner { ...G __typename } __typename } fragment G on Owner { name __typename }',
    );
  });
  test('names no type twice', () => {
    expect(textOf(B, true).match(/__typename/g)).toHaveLength(1);
  });
});

test('a manifest has each operation by the hash of its text', () => {
  const manifest = manifestOf(DEFINITIONS, { typeNames: true, samples: ['{ as { it } }'] });
  expect(Object.keys(manifest)).toHaveLength(3);
  expect(manifest[hashOf('{ as { it } }')]).toBe('{ as { it } }');
  for (const [hash, text] of Object.entries(manifest)) expect(hash).toBe(hashOf(text));
});

test.each(['public', 'municipality', 'partner', 'agency'])(
  'the front-end %s sends the hashes of its own manifest',
  (name) => {
    const frontend = `${REPOSITORY}frontends/${name}`;
    const manifest = JSON.parse(fs.readFileSync(manifestFile(frontend), 'utf8'));
    const code = fs.readFileSync(`${frontend}/src/generated/graphql.ts`, 'utf8');
    const sent = [...code.matchAll(/"hash":"([0-9a-f]{64})"/g)].map(([, hash]) => hash);
    expect(sent.length).toBeGreaterThan(0);
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(sent));
  },
);
