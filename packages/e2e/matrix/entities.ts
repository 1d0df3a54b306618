import type { Rows } from './rows.ts';
import type { World } from './world.ts';

interface Catalogue {
  readonly action: { id: string; objective: { id: string }; indicators: { id: string }[] };
  readonly programme: { id: string };
}

/** A key of every entity of the graph; those with a tenant are the lead's. */
export async function entityIds(world: World): Promise<Readonly<Record<string, string>>> {
  const { rows, visitors } = world;
  const query = `{ action(programme: "plan-samenleven", number: 9) { id objective { id } indicators { id } }
    programme(slug: "plan-samenleven") { id } }`;
  const visitor = visitors.get('public');
  if (!visitor) throw new Error('The matrix lost a column.');
  const { data } = (await visitor.ask(query)) as unknown as { data: Catalogue };
  return {
    ...tenantIds(rows),
    Action: data.action.id,
    Indicator: data.action.indicators[0]?.id ?? '',
    Objective: data.action.objective.id,
    Programme: data.programme.id,
  };
}

const tenantIds = (rows: Rows) => ({
  Application: rows.application,
  Assignment: rows.assignment,
  Award: rows.award,
  Commitment: rows.commitment,
  Cooperation: rows.cooperation,
  Instalment: rows.instalment,
  Mentorship: rows.mentorship,
  Organisation: rows.organisation,
  Round: rows.round,
});
