import { expect, test } from 'vitest';
import { type Replace, replaceAll } from './replace-all.ts';

const contracts = (agency: string, open: string) =>
  new Map([
    ['agency', agency],
    ['public', open],
  ]);

function serving(agency: string, open: string) {
  const served = contracts(agency, open);
  const told: string[] = [];
  const replacements = new Map<string, Replace>(
    [...served.keys()].map((audience) => [
      audience,
      (supergraph) => {
        if (supergraph.startsWith('broken')) throw new Error(supergraph);
        told.push(`${audience} ${supergraph}`);
      },
    ]),
  );
  return {
    replace: (wanted: Map<string, string>) => replaceAll(replacements, served, wanted),
    told,
  };
}

test('what is new is replaced, what is the same stays', () => {
  const { replace, told } = serving('a1', 'p1');
  expect(replace(contracts('a2', 'p1'))).toEqual(contracts('a2', 'p1'));
  expect(told).toEqual(['agency a2']);
});

test.each([
  ['one that cannot be served', contracts('a2', 'broken')],
  ['one that is missing', new Map([['agency', 'a2']])],
])('%s: none is replaced', (_, wanted) => {
  const { replace, told } = serving('a1', 'p1');
  expect(() => replace(wanted)).toThrow();
  expect(told).toEqual(['agency a2', 'agency a1']);
});
