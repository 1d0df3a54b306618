// What this service offers, and what each audience gets of it.
import type { Audience } from '@hub/domain';
import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { partnerships } from '../src/subgraph.ts';

function contractFor(audience: Audience): string {
  const { errors, publicSdl } = composeSchemaContract(
    [{ name: 'partnerships', typeDefs: parse(partnerships.subgraph.sdl) }],
    { include: new Set([audience]), exclude: new Set<string>() },
    true,
  );
  if (!publicSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return publicSdl;
}

it('equals the committed file', async () => {
  await expect(partnerships.subgraph.sdl).toMatchFileSnapshot('../schema.graphql');
});

describe('the contract of', () => {
  it('the public holds the register and no assignment', () => {
    const contract = contractFor('public');
    expect(contract).toContain('type LocalGovernmentDetails');
    expect(contract).not.toMatch(/assignment|myOrganisation/i);
  });

  it.each<[Audience, string[], string[]]>([
    [
      'municipality',
      ['proposeAssignment', 'cancelAssignment'],
      ['acceptAssignment', 'declineAssignment'],
    ],
    [
      'partner',
      ['acceptAssignment', 'declineAssignment'],
      ['proposeAssignment', 'cancelAssignment'],
    ],
    ['agency', ['assignments('], ['proposeAssignment', 'acceptAssignment', 'AssignmentRefused']],
  ])('the %s holds its own steps', (audience, has, lacks) => {
    const contract = contractFor(audience);
    for (const text of has) expect(contract).toContain(text);
    for (const text of lacks) expect(contract).not.toContain(text);
  });
});
