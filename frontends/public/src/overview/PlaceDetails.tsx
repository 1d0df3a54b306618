import { formatNumber } from '@hub/domain';
import { Meter, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { type CatalogueRound, nameOf } from '../catalogue/use-catalogue.ts';
import { PlaceSummaryDocument, type PlaceSummaryQuery } from '../generated/graphql.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { governmentVariables } from '../municipality/government-variables.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';

type Organisation = NonNullable<PlaceSummaryQuery['organisation']>;
type Participation = NonNullable<Organisation['participations']>[number];
type Action = NonNullable<Participation['action']>;

interface Props {
  readonly row: UptakeRow;
  readonly round: CatalogueRound;
}

const MOST = 3;

/** The actions with the most people, the largest first. Several indicators of one action count together. */
export function largestActions(participations: readonly Participation[]) {
  const byAction = new Map<number, { action: Action; reach: number }>();
  for (const { action, indicator, achievedReach, awardedReach } of participations) {
    if (!action || indicator?.kind !== 'COUNT') continue;
    const before = byAction.get(action.number)?.reach ?? 0;
    byAction.set(action.number, { action, reach: before + (achievedReach ?? awardedReach) });
  }
  return [...byAction.values()].sort((a, b) => b.reach - a.reach).slice(0, MOST);
}

/** What needs a question of its own: the largest actions, mentor roles, cooperation. Silent while it loads or when it fails. */
export function PlaceDetails({ row, round }: Props) {
  const locale = useUiLocale();
  const answer = useAnswer(PlaceSummaryDocument, {
    ...governmentVariables(row.key),
    roundId: round.id,
  });
  const organisation = answer.state === 'ready' ? answer.data.organisation : undefined;
  if (!organisation) return null;
  const largest = largestActions(organisation.participations ?? []);
  const mentor = organisation.mentorships
    .flatMap(({ action }) => action?.number ?? [])
    .sort((a, b) => a - b);
  const most = largest[0]?.reach ?? 1;
  return (
    <>
      {largest.length > 0 && (
        <>
          <h4>
            <Trans>Meeste mensen met</Trans>
          </h4>
          <ul className="public-mini">
            {largest.map(({ action, reach }) => (
              <li key={action.number}>
                <a href={`/actie/${action.number}`}>{nameOf(action, locale)}</a>
                <b>{formatNumber(reach, locale)}</b>
                <Meter value={reach} max={most} />
              </li>
            ))}
          </ul>
        </>
      )}
      {mentor.length > 0 && (
        <p className="ui-small">
          <Trans>
            Mentor voor de acties {new Intl.ListFormat(locale).format(mentor.map(String))}
          </Trans>
        </p>
      )}
      {organisation.cooperation && (
        <p className="ui-small">
          <Trans>
            Samen in {organisation.cooperation.name}, trekker: {organisation.cooperation.lead.name}
          </Trans>
        </p>
      )}
    </>
  );
}
