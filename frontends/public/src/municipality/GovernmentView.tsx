import { LinkTabs, PanelState } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearch } from 'wouter';
import { roundTitle, roundYears } from '../catalogue/round-name.ts';
import type { Catalogue } from '../catalogue/use-catalogue.ts';
import { placeHref } from '../map/places.ts';
import { AgreedAndReached } from './AgreedAndReached.tsx';
import { GovernmentHead } from './GovernmentHead.tsx';
import { GovernmentRail } from './GovernmentRail.tsx';
import {
  type Government,
  knownParticipations,
  shownYear,
  yearOf,
  yearsOf,
} from './government-year.ts';
import { Sources } from './Sources.tsx';

interface Props {
  readonly placeKey: string;
  readonly government: Government;
  readonly rounds: Catalogue['rounds'];
  readonly objectives: Catalogue['objectives'];
  readonly retry: () => void;
}

/** The page below the name, for one project year at a time. */
export function GovernmentView({ placeKey, government, rounds, objectives, retry }: Props) {
  const { t } = useLingui();
  const search = useSearch();
  const known = knownParticipations(government);
  const participations = known ?? [];
  const years = yearsOf(participations, rounds);
  const round = shownYear(years, new URLSearchParams(search).get('jaar') ?? '');
  const year = round && yearOf(participations, round.slug);
  return (
    <>
      <GovernmentHead
        placeKey={placeKey}
        government={government}
        since={years[0]}
        round={round}
        year={year}
      />
      {!known && (
        <PanelState
          state="unavailable"
          heading={t`De acties en bedragen van dit bestuur`}
          onRetry={retry}
        />
      )}
      {known?.length === 0 && (
        <PanelState state="empty" heading={<Trans>Geen deelname</Trans>}>
          <Trans>Dit bestuur kreeg in geen enkel projectjaar een toekenning.</Trans>
        </PanelState>
      )}
      {round && year && (
        <>
          <div className="public-years">
            <LinkTabs
              label={t`Projectjaren`}
              tabs={years.map((one) => ({
                href: `${placeHref(placeKey)}?jaar=${one.slug}`,
                label: roundTitle(one),
                detail: roundYears(one),
                current: one.slug === round.slug,
              }))}
            />
          </div>
          <AgreedAndReached name={government.name} year={year} objectives={objectives} />
        </>
      )}
      <GovernmentRail
        government={government}
        participations={participations}
        years={years}
        round={round}
        year={year}
      />
      <Sources government={government} fictional={year?.fictional} />
    </>
  );
}
