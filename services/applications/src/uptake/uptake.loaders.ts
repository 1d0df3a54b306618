import { type BareContext, isUuid, rowsByKey } from '@hub/subgraph';
import type { ActionUptake } from './action-uptake.ts';
import type { Participation } from './participation.ts';

type ActionRow = Omit<ActionUptake, 'round'> & {
  readonly actionId: string;
  readonly roundId: string;
};

const PER_ACTION = `
  select p.action_id as "actionId", p.round_id as "roundId",
         count(distinct p.organisation_id)::int as organisations,
         sum(p.awarded_cents)::float8 as awarded,
         sum(p.awarded_reach)::int as "awardedReach",
         sum(p.achieved_reach)::int as "achievedReach",
         bool_or(p.fictional) as fictional
    from applications.award_part p join applications.round_snapshot r on r.id = p.round_id
   where p.action_id = any($1) group by p.action_id, p.round_id, r.ordinal order by r.ordinal`;

type PartRow = Omit<Participation, 'round' | 'action' | 'indicator'> & {
  readonly organisationId: string;
  readonly roundId: string;
  readonly actionId: string;
  readonly indicatorId: string;
};

const PER_ORGANISATION = `
  select p.organisation_id as "organisationId", p.round_id as "roundId", p.action_id as "actionId",
         p.indicator_id as "indicatorId", p.current_reach as "currentReach",
         p.awarded_reach as "awardedReach", p.achieved_reach as "achievedReach",
         p.awarded_cents::float8 as awarded, p.via_cooperation as "viaCooperation", p.fictional
    from applications.award_part p join applications.round_snapshot r on r.id = p.round_id
   where p.organisation_id = any($1)
   order by r.ordinal, substring(p.indicator_code from '\\d+')::int, p.indicator_code, p.award_id`;

/** Published figures: the same for every audience. */
export function uptakeLoaders({ tx }: BareContext) {
  return {
    uptakesOfAction: rowsByKey<string, ActionRow>(
      (ids) => tx.query(PER_ACTION, [ids.filter(isUuid)]),
      ({ actionId }) => actionId,
    ),
    partsOfOrganisation: rowsByKey<string, PartRow>(
      (ids) => tx.query(PER_ORGANISATION, [ids.filter(isUuid)]),
      ({ organisationId }) => organisationId,
    ),
  };
}
