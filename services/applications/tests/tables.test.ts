import { startTestService, type TestService } from '@hub/subgraph/testing';
import { getMetadataArgsStorage } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applications } from '../src/subgraph.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(applications);
});
afterAll(() => service?.stop());

it('has the columns that the entities name, null where they may be', async () => {
  const { tables, columns } = getMetadataArgsStorage();
  const expected = applications.entities.flatMap((entity) => {
    const table = tables.find(({ target }) => target === entity)?.name;
    return columns
      .filter(({ target }) => target === entity)
      .map(({ options, propertyName }) => ({
        column: `${table}.${options.name ?? propertyName}`,
        nullable: options.nullable ?? false,
      }));
  });
  const actual = await service.sql<{ column: string; nullable: boolean }>(
    `select table_name || '.' || column_name as column, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'applications'
        and table_name not in ('event', 'event_delivery', 'inbox', 'migration', 'application_number')`,
  );
  const sorted = (rows: typeof actual) =>
    rows.map(({ column, nullable }) => `${column} ${nullable}`).sort();
  expect(sorted(expected)).toEqual(sorted(actual));
});

it('guards every table with row level security that also binds its owner', async () => {
  const open = await service.sql(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'applications' and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity
                 and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive))`,
  );
  expect(open).toEqual([]);
});
