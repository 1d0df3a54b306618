import { MIGRATOR } from '../cluster/names.ts';
import { withClient } from '../cluster/owner-client.ts';

/** Where a chain stood: kept outside the database, it shows later whether the end of the chain was cut off. */
export interface AuditHead {
  readonly organisationId: string;
  readonly number: number;
  /** Hex. */
  readonly hash: string;
}

export interface AuditProblem {
  readonly organisationId: string;
  readonly number: number;
  readonly problem: 'CHANGED' | 'MISSING' | 'REWRITTEN';
}

export interface AuditReport {
  readonly entries: number;
  readonly heads: readonly AuditHead[];
  readonly problems: readonly AuditProblem[];
}

/**
 * Reads every chain from its first entry and names each row that was changed, is missing, or stands in a chain that was made
 * anew. `anchors` are heads of an earlier day: without them a tail cut off together with its head is not seen.
 */
export async function verifyAudit(
  ownerUrl: string,
  anchors: readonly AuditHead[] = [],
): Promise<AuditReport> {
  return withClient(
    ownerUrl,
    async (client) => {
      // One moment for all four questions.
      await client.query('begin transaction isolation level repeatable read read only');
      const entries = await client.query<{ count: string }>('select count(*) from audit.entry');
      const heads = await client.query<AuditHead>(HEADS);
      const inside = await client.query<AuditProblem>(INSIDE);
      const anchored = await client.query<AuditProblem>(ANCHORED, [JSON.stringify(anchors)]);
      return {
        entries: Number(entries.rows[0]?.count),
        heads: heads.rows,
        problems: [...inside.rows, ...anchored.rows],
      };
    },
    MIGRATOR,
  );
}

const HEADS = `select organisation_id as "organisationId", number::int, encode(hash, 'hex') as hash
  from audit.head order by organisation_id`;

const INSIDE = `
  with chain as (
    select e.organisation_id, e.number, e.hash = audit.digest(e) as intact,
           e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex')) as linked,
           coalesce(lag(e.number) over w, 0) + 1 as expected
      from audit.entry e window w as (partition by e.organisation_id order by e.number)
  ), ends as (
    select h.organisation_id, h.number, e.hash is not distinct from h.hash as linked,
           (select coalesce(max(number), 0) from audit.entry m where m.organisation_id = h.organisation_id) as last
      from audit.head h left join audit.entry e using (organisation_id, number)
  )
  select organisation_id as "organisationId", number::int, problem from (
    select organisation_id, number, 'CHANGED' as problem from chain where not intact
    union all
    select organisation_id, missing, 'MISSING' from chain, generate_series(expected, number - 1) as missing
    union all
    select organisation_id, number, 'REWRITTEN' from chain where not linked and expected = number and intact
    union all
    select organisation_id, missing, 'MISSING' from ends, generate_series(last + 1, number) as missing
    union all
    select organisation_id, number, 'REWRITTEN' from ends where not linked and last >= number
  ) found order by 1, 2`;

const ANCHORED = `
  select a."organisationId", a.number::int,
         case when e.number is null then 'MISSING' else 'REWRITTEN' end as problem
    from jsonb_to_recordset($1::jsonb) as a("organisationId" uuid, number bigint, hash text)
    left join audit.entry e on e.organisation_id = a."organisationId" and e.number = a.number
   where encode(e.hash, 'hex') is distinct from a.hash
   order by 1, 2`;
