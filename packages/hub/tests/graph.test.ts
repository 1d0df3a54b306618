import { join } from 'node:path';
import { AUDIENCES } from '@hub/domain';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composeServices } from '../src/graph/contracts.ts';
import { ROOT } from '../src/root.ts';
import { SERVICES } from '../src/services.ts';

const FOLDER = join(ROOT, 'gateway/graph');
const graph = composeServices(SERVICES);
const HEADER =
  '# Emitted by "pnpm --filter @hub/hub graph". Review it as a difference, never edit it.\n\n';

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
  AUDIENCES.map((name) => [name, fieldsOf(buildSchema(graph.contracts.get(name)?.api ?? ''))]),
);

describe('the committed graph is that of the services', () => {
  test('supergraph', async () => {
    await expect(HEADER + graph.supergraph).toMatchFileSnapshot(join(FOLDER, 'supergraph.graphql'));
  });
  test.each(AUDIENCES)('contract of audience %s', async (audience) => {
    const contract = graph.contracts.get(audience);
    await expect(HEADER + contract?.supergraph).toMatchFileSnapshot(
      join(FOLDER, `${audience}.supergraph.graphql`),
    );
    await expect(HEADER + contract?.api).toMatchFileSnapshot(join(FOLDER, `${audience}.graphql`));
  });
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
