import { mkdtempSync } from 'node:fs';
import { startHub } from '@hub/hub';
import { logIn } from '../log-in.ts';
import { dataFor } from '../ask-graph.ts';
import { documentIdOf } from '../documents.ts';
import { PROGRAMME } from '../agency-files.ts';
import { recordConversations } from './record-conversations.ts';
const dataDir = `/tmp/hub-scratch-${process.pid}`;
const hub = await startHub({ dataDir, port: 0, logLevel: 'silent' });
await hub.settled();
const visitor = await logIn(hub.origin, process.env.PERSON ?? 'an.peeters');
const TERMS = documentIdOf('agency', process.env.OP ?? 'DossierTerms');
const { programme } = await dataFor<any>(visitor, documentIdOf('agency', 'WorklistRounds'), { programme: PROGRAMME });

import pg from 'pg';
const seen: [string, number, number][] = [];
const real = pg.Result.prototype as any;
const counts = new Map<string, [number, number]>();
const slug = programme.rounds.toSorted((a: any, b: any) => b.applicationCounts.reduce((s: number, c: any) => s + c.count, 0) - a.applicationCounts.reduce((s: number, c: any) => s + c.count, 0))[0];
const OPS: Record<string, () => Promise<any>> = {
  terms: () => dataFor(visitor, TERMS, { slug: slug.slug, programme: PROGRAMME }),
  rounds: () => dataFor(visitor, documentIdOf('agency', 'WorklistRounds'), { programme: PROGRAMME }),
  list: () => dataFor(visitor, documentIdOf('agency', 'Worklist'), { filter: { roundId: slug.id, states: ['SUBMITTED', 'ADMISSIBLE', 'ASSESSED', 'DECIDED', 'INADMISSIBLE', 'WITHDRAWN'], search: null }, sort: 'SUBMITTED_AT_DESC', first: 50 }),
};

import { startPostgres } from '@hub/database';
import { readFileSync } from 'node:fs';
const adopted = await startPostgres(dataDir);

const c = new pg.Client(adopted.url); await c.connect();
const db = (await c.query("select datname from pg_database where datname not in ('postgres','template0','template1')")).rows.map((r: any) => r.datname);
console.log(db);
const u = new URL(adopted.url); if (db.length) u.pathname = db[0];
const d = new pg.Client(u.toString()); await d.connect();
await d.query('set role hub_agency');
const { APPLICANT_SQL } = await import('../../../../services/applications/src/organisation/applicant.ts');
const g = (row: string) => `json_build_object('id', ${row}.id, 'referenceRegion', ${row}.reference_region, 'originResidents', ${row}.origin_residents, 'originFictional', ${row}.origin_fictional)`;
const NEW = `
  with own as materialized (
    select distinct on (m.organisation_id) m.organisation_id, c.id, c.lead_id
      from applications.cooperation_member_snapshot m
      join applications.cooperation_snapshot c on c.id = m.cooperation_id
     where m.organisation_id = any($1)
     order by m.organisation_id, c.lead_id = m.organisation_id desc, c.id),
  members as (
    select other.cooperation_id, json_agg(${g('r')} order by r.id) as governments
      from applications.cooperation_member_snapshot other
      left join applications.organisation_snapshot r on r.id = other.organisation_id
     where other.cooperation_id in (select id from own)
     group by other.cooperation_id)
  select o.id, o.reference_region as "referenceRegion", o.origin_residents as "originResidents",
         o.origin_fictional as "originFictional", o.local_government_kind as "localGovernmentKind",
         case when o.local_government_kind = 'VZW_DE_RAND' then
           (select json_agg(${g('r')} order by r.id) from applications.organisation_snapshot r where r.rand_facility)
         end as represented,
         case when own.id is not null then json_build_object('id', own.id, 'leadId', own.lead_id, 'members', members.governments) end as cooperation
    from applications.organisation_snapshot o left join (own join members on members.cooperation_id = own.id) on own.organisation_id = o.id where o.id = any($1)`;
for (const size of [1, 50, 300]) {
  const ids = (await d.query('select id from applications.organisation_snapshot order by md5(id::text) limit ' + size)).rows.map((r: any) => r.id);
  for (const [n, q] of Object.entries({ old: APPLICANT_SQL, now: NEW })) {
    const text = 'prepare x' + n + size + '(uuid[]) as ' + q; await d.query(text);
    const times = [];
    for (let i = 0; i < 30; i++) { const t = performance.now(); await d.query(`execute x${n}${size}('{${ids.join()}}')`); times.push(performance.now() - t); }
    times.sort((a, b) => a - b); console.log(n, size, 'median', times[15]!.toFixed(2), 'min', times[0]!.toFixed(2));
    if (size === 50) console.log((await d.query(`explain (analyze, timing off) execute x${n}${size}('{${ids.join()}}')`)).rows.map((r: any) => r['QUERY PLAN'].slice(0, 130)).join('\n'));
  }
}
await hub.stop(); process.exit(0);
