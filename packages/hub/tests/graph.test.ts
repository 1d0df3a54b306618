import { join } from 'node:path';
import { AUDIENCES } from '@hub/domain';
import { bundleFiles } from '@hub/gateway';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { sdlOf } from '../src/graph/contracts.ts';
import { GRAPH_FOLDER } from '../src/graph/graph-folder.ts';
import { SERVICES } from '../src/services.ts';

const files = bundleFiles(sdlOf(SERVICES), AUDIENCES);

/** `Type.field` of everything an audience can ask. */
function fieldsOf(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  return new Set(
    types.flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    ),
  );
}
const fields = new Map(
  AUDIENCES.map((name) => [name, fieldsOf(buildSchema(files.get(`${name}.graphql`) ?? ''))]),
);

// Stale? `pnpm --filter @hub/hub graph` writes the files anew; the difference is for review.
test.each([...files])('gateway/graph/%s is that of the services', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(GRAPH_FOLDER, name));
});

describe('an audience', () => {
  test('has a contract that no other has', () => {
    const texts = [...fields.values()].map((set) => [...set].sort().join());
    expect(new Set(texts).size).toBe(AUDIENCES.length);
  });

  test('that is the public sees no row of one organisation', () => {
    for (const field of [
      'Query.applications',
      'Query.assignments',
      'Query.commitments',
      'Query.myOrganisation',
      'Round.requested',
      'Organisation.commitments',
    ]) {
      expect(fields.get('public')).not.toContain(field);
      expect(fields.get('agency')).toContain(field);
    }
    expect([...(fields.get('public') ?? [])].some((field) => field.startsWith('Mutation.'))).toBe(
      false,
    );
  });

  test('other than the agency does not see how certain a fact is, nor a proposal', () => {
    for (const field of ['Objective.nameStatus', 'Round.facts', 'Application.proposal']) {
      expect(fields.get('agency')).toContain(field);
      for (const other of ['public', 'municipality', 'partner'] as const)
        expect(fields.get(other)).not.toContain(field);
    }
  });

  test('that is a partner sees assignments, not applications', () => {
    expect(fields.get('partner')).toContain('Query.assignments');
    for (const field of [
      'Query.applications',
      'Query.application',
      'Mutation.submitApplication',
      'Query.commitments',
    ]) {
      expect(fields.get('partner')).not.toContain(field);
    }
  });
});
