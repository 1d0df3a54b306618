import { type Connection, pageOf, pageRequest, uuidArgument } from '@hub/subgraph';
import type { Context } from '../context.ts';
import type { Uptake, UptakeFilter } from './uptake.ts';

const PAGE_CAP = 500;

/** The published parts that a filter finds; absent parts of the filter are null. */
const FOUND = `applications.award_part p
  where p.round_id = $1 and ($2::uuid is null or p.objective_id = $2)
    and ($3::uuid is null or p.action_id = $3) and ($4::uuid[] is null or p.organisation_id = any($4))`;

const COUNT = `select count(distinct p.organisation_id)::int as total from ${FOUND}`;

const PAGE = `
  select p.organisation_id as "organisationId",
         sum(p.awarded_cents)::float8 as awarded,
         count(distinct p.action_id)::int as "actionCount",
         coalesce(sum(p.awarded_reach) filter (where p.indicator_kind = 'COUNT'), 0)::int as "awardedReach",
         case when bool_and(p.achieved_reach is not null)
           then coalesce(sum(p.achieved_reach) filter (where p.indicator_kind = 'COUNT'), 0)::int
         end as "achievedReach",
         bool_or(p.via_cooperation) as "viaCooperation",
         bool_or(p.fictional) as fictional
    from ${FOUND}
   group by p.organisation_id order by sum(p.awarded_cents) desc, p.organisation_id
   limit $5 offset $6`;

type Row = Omit<Uptake, 'organisation'> & { readonly organisationId: string };

/** Uptake per organisation, highest amount first: summed by the database, two statements however long the list. */
export async function listUptake(
  { tx, now }: Context,
  filter: UptakeFilter,
  { first, after }: { first: number; after: string | null },
): Promise<Connection<Uptake> & { asOf: Date }> {
  const page = pageRequest(first, after, PAGE_CAP);
  const found = [
    uuidArgument('filter.roundId', filter.roundId),
    optionalId('filter.objectiveId', filter.objectiveId),
    optionalId('filter.actionId', filter.actionId),
    filter.organisationIds?.map((id) => uuidArgument('filter.organisationIds', id)) ?? null,
  ];
  const [count] = (await tx.query(COUNT, found)) as [{ total: number }];
  const rows: Row[] = await tx.query(PAGE, [...found, page.limit, page.offset]);
  const nodes = rows.map(({ organisationId, ...row }) => ({
    ...row,
    organisation: { id: organisationId },
  }));
  return { ...pageOf(nodes, count.total, page), asOf: now() };
}

const optionalId = (field: string, id: string | null | undefined): string | null =>
  id ? uuidArgument(field, id) : null;
