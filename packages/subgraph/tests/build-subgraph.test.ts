// What a schema has to be before it may be served, and what each audience gets of it.
import type { Audience } from '@hub/domain';
import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { notes } from './sample/notes-service.ts';
import {
  guardedService,
  lateUnionService,
  misspeltService,
  openService,
  otherService,
  untaggedService,
} from './sample/odd-services.ts';

const contractFor = (audience: Audience) =>
  composeSchemaContract(
    [{ name: 'notes', typeDefs: parse(notes.subgraph.sdl) }],
    { include: new Set([audience]), exclude: new Set<string>() },
    true,
  );

describe('audiences', () => {
  it('reach arguments, enums, inputs and scalars through their fields', () => {
    const { sdl } = notes.subgraph;
    expect(sdl).toContain('CALM @tag(name: "agency") @tag(name: "municipality")');
    expect(sdl).toContain('tone: Tone @tag(name: "agency") @tag(name: "municipality")');
    expect(sdl).toContain('scalar Cents @tag(name: "agency") @tag(name: "municipality")');
    const { errors, publicSdl } = contractFor('municipality');
    expect(errors).toBeUndefined();
    expect(publicSdl).toContain(
      'notes(after: String, first: Int! = 2, filter: ToneFilter): NoteConnection!',
    );
    expect(publicSdl).toContain('writeNote(price: Cents!, text: String!): Note!');
  });

  it('know only their values of an enum and their fields of an input', () => {
    expect(notes.subgraph.sdl).toContain('LOUD @tag(name: "agency")\n');
    expect(notes.subgraph.sdl).toContain('author: ID @tag(name: "agency")\n');
    expect(contractFor('agency').publicSdl).toMatch(/CALM\s+LOUD/);
    expect(contractFor('agency').publicSdl).toContain('author: ID');
    expect(contractFor('municipality').publicSdl).toContain('CALM');
    expect(contractFor('municipality').publicSdl).not.toContain('LOUD');
    expect(contractFor('municipality').publicSdl).not.toContain('author');
  });

  it('hide what is not theirs', () => {
    expect(contractFor('municipality').publicSdl).not.toContain('priceCents');
    expect(contractFor('agency').publicSdl).toContain('priceCents: Cents!');
    expect(contractFor('agency').publicSdl).not.toContain('writeNote');
    expect(contractFor('public').errors).not.toBeUndefined(); // nothing is left
  });
});

describe('a process with several services', () => {
  it('keeps types of one name apart', () => {
    const { sdl } = otherService();
    expect(sdl).toContain('readers: Int');
    expect(sdl).not.toContain('text: String!');
    expect(sdl).not.toContain('writeNote');
    expect(notes.subgraph.sdl).not.toContain('readers');
  });
});

describe('a subgraph does not start', () => {
  it.each<[string, () => unknown, string]>([
    ['with a field without an audience', untaggedService, 'Secret.forgotten'],
    ['with an entity without a reference resolver', () => openService([]), 'Door'],
    ['with audiences for a value that no enum has', misspeltService, 'Tone.SHRILL'],
    ['with a resolver for no entity', () => openService(['Door', 'Gate']), 'Gate'],
    ['with a type that is told by a promise', lateUnionService, 'Answer'],
    // last: every later build of this process sees this guard too
    ['with a guard that would be skipped', guardedService, 'Payment.account'],
  ])('%s', (_, build, place) => {
    expect(build).toThrow(place);
  });
});
