import { Banner, DemoLabel, useUiLocale } from '@hub/ui';
import { Plural, Trans } from '@lingui/react/macro';
import { roundName } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';

interface Props {
  readonly rows: readonly UptakeRow[];
  readonly round: CatalogueRound;
}

/** More names than this are no longer read. */
const MOST_NAMES = 6;

/** Who did not report yet, so that nobody reads a sum as complete. */
export function MissingReports({ rows, round }: Props) {
  const locale = useUiLocale();
  const missing = rows.filter(({ achievedReach }) => achievedReach === null);
  if (missing.length === 0) return null;
  const names = new Intl.ListFormat(locale === 'nl' ? 'nl-BE' : 'en-GB').format(
    missing.map(({ name }) => name),
  );
  return (
    <div className="public-after">
      <Banner
        tone="warn"
        heading={
          <Plural
            value={missing.length}
            one={`Van # bestuur ontbreekt het rapport van ${roundName(round)}.`}
            other={`Van # besturen ontbreekt het rapport van ${roundName(round)}.`}
          />
        }
      >
        {missing.length <= MOST_NAMES && `${names}. `}
        <Trans>Hun bereik telt nog niet mee; hun bedrag wel.</Trans>{' '}
        {missing.every(({ fictional }) => fictional) && <DemoLabel />}
      </Banner>
    </div>
  );
}
