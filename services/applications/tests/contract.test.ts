import type { Audience } from '@hub/domain';
import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';

const { sdl } = applications.subgraph;

function contractFor(audience: Audience): string {
  const { publicSdl, errors } = composeSchemaContract(
    [{ name: 'applications', typeDefs: parse(sdl) }],
    { include: new Set([audience]), exclude: new Set<string>() },
    true,
  );
  expect(errors).toBeUndefined();
  return publicSdl ?? '';
}

describe('the contract', () => {
  it('equals the committed file', async () => {
    await expect(sdl).toMatchFileSnapshot('../schema.graphql');
  });

  it.each(['public', 'partner'] as const)(
    'shows the %s audience what was awarded, never an application',
    (audience) => {
      const contract = contractFor(audience);
      expect(contract).toContain('type UptakeConnection');
      expect(contract).toContain('awarded: Cents');
      for (const word of ['iban', 'Contact', 'Application', 'proposal', 'remaining', 'Mutation'])
        expect(contract).not.toContain(word);
    },
  );

  it('lets municipalities apply and the agency decide', () => {
    const municipality = contractFor('municipality');
    expect(municipality).toContain('submitApplication(');
    for (const word of ['decideAward', 'proposal', 'remaining'])
      expect(municipality).not.toContain(word);

    const agency = contractFor('agency');
    expect(agency).toContain('decideAward(');
    expect(agency).not.toContain('submitApplication');
  });
});
