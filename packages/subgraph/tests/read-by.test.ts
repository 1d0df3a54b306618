// A table read by a key: what a find of TypeORM gives, value by value.
import { centsColumn, migrateService, openServiceDatabase } from '@hub/database';
import { startTestDatabase } from '@hub/database/testing';
import { contextFor } from '@hub/server';
import {
  Any,
  Column,
  Entity,
  type EntityManager,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
} from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entitiesBy, entityBy, readBy } from '../src/index.ts';

@Entity('measure')
class Measure {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  @Column('integer')
  ordinal!: number;
  @Column('text', { name: 'order' })
  wish!: string;
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column('timestamptz', { name: 'saved_at', nullable: true })
  savedAt!: Date | null;
  @Column(centsColumn({ name: 'price_cents', nullable: true }))
  price!: number | null;
  @Column('numeric', { transformer: { from: Number, to: String } })
  reach!: number;
  @Column('text', { array: true })
  words!: string[];
  @Column('jsonb', { nullable: true })
  facts!: object | null;
  @Column('boolean')
  done!: boolean;
  @Column('text', { name: 'long_note', select: false })
  longNote?: string;
}

class Measure1767300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table measure (
        id uuid primary key, parent_id uuid, ordinal int not null, "order" text not null, starts_on date,
        saved_at timestamptz, price_cents bigint, reach numeric(10, 2) not null, words text[] not null, facts jsonb,
        done boolean not null, long_note text not null);
      alter table measure enable row level security, force row level security;
      create policy seen on measure to hub_public using (ordinal < 100);
      grant select on measure to hub_public;
    `);
  }

  async down(): Promise<void> {}
}

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const PARENT = id(9);
let tx: EntityManager;
let stop = async () => {};

beforeAll(async () => {
  const test = await startTestDatabase(['measures']);
  const service = { name: 'measures', migrations: [Measure1767300000000], handlers: {} };
  await migrateService(test.ownerUrl, service);
  await test.sql(`insert into measures.measure values
    ('${id(1)}', '${PARENT}', 2, 'zó "graag"', '2026-03-29', '2026-03-29T01:30:00.123Z', 123456789012, 12.50,
      '{a,"b,c"}', '{"a":[1]}', true, 'lang'),
    ('${id(2)}', '${PARENT}', 1, '', null, null, null, 0, '{}', null, false, 'lang'),
    ('${id(3)}', null, 3, 'x', '0001-01-01', '1999-12-31T23:59:59Z', 0, 0.1, '{}', '[]', false, 'lang'),
    ('${id(4)}', '${PARENT}', 100, 'out of sight', null, null, 1, 1, '{}', null, false, 'lang')`);
  const database = await openServiceDatabase({
    ...{ url: test.urlOf('measures_app'), service: 'measures', entities: [Measure] },
  });
  const request = await database.openRequest(
    'hub_public',
    contextFor(test.contextKey, { audience: 'public' }, 'measures'),
  );
  tx = request.manager;
  stop = async () => {
    await request.rollback();
    await database.close();
    await test.stop();
  };
});
afterAll(() => stop());

describe('readBy', () => {
  it('gives what a find gives: entities, dates, cents, arrays, nulls, and not what is read apart', async () => {
    const keys = [id(1), id(2), id(3)];
    const rows = await readBy(tx, { entity: Measure, by: 'id', order: { ordinal: 'DESC' } }, keys);
    const found = await tx.find(Measure, { where: { id: Any(keys) }, order: { ordinal: 'DESC' } });
    expect(rows).toStrictEqual(found);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBeInstanceOf(Measure);
    expect(rows[1]).toMatchObject({ price: 123456789012, reach: 12.5, startsOn: '2026-03-29' });
    expect(rows[1]).not.toHaveProperty('longNote');
  });

  it('sorts by several columns, in the order in which they are given', async () => {
    const order = { done: 'DESC', ordinal: 'ASC' } as const;
    const rows = await readBy(tx, { entity: Measure, by: 'id', order }, [id(1), id(2), id(3)]);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual([2, 1, 3]);
    const turned = { ordinal: 'ASC', done: 'DESC' } as const;
    const others = await readBy(tx, { entity: Measure, by: 'id', order: turned }, [id(1), id(2)]);
    expect(others.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('reads by another column, also by numbers', async () => {
    const rows = await readBy(tx, { entity: Measure, by: 'ordinal' }, [1, 3, 7]);
    expect(rows.map((row) => row.id).sort()).toEqual([id(2), id(3)]);
  });

  it('takes what is no uuid for the key of nothing, and keeps to row level security', async () => {
    expect(await readBy(tx, { entity: Measure, by: 'id' }, ["'; drop", '', id(4)])).toEqual([]);
    expect(await readBy(tx, { entity: Measure, by: 'wish' }, ["'; drop"])).toEqual([]);
  });

  it('says which property is not a column', async () => {
    const order = { colour: 'ASC' } as object;
    const reading = readBy(tx, { entity: Measure, by: 'id', order }, [id(1)]);
    await expect(reading).rejects.toThrow('Measure.colour is not a column.');
  });
});

describe('loaders of entities', () => {
  it('give each key its entity, and null to a key without one', async () => {
    const loader = entityBy(tx, Measure, 'id');
    const [two, none, nonsense] = await Promise.all([
      loader.load(id(2)),
      loader.load(id(8)),
      loader.load('x'),
    ]);
    expect([two?.ordinal, none, nonsense]).toEqual([1, null, null]);
  });

  it('give each key its entities in order, and nothing to a key without any', async () => {
    const loader = entitiesBy(tx, Measure, 'parentId', { ordinal: 'ASC' });
    const [children, none] = await Promise.all([loader.load(PARENT), loader.load(id(1))]);
    expect(children.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(none).toEqual([]);
  });
});
