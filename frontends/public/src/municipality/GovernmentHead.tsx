import { formatEuro, formatNumber } from '@hub/domain';
import { DemoLabel, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { roundName } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { LocatorMap } from '../map/LocatorMap.tsx';
import type { Government, YearOfGovernment } from './government-year.ts';

interface Props {
  readonly placeKey: string;
  readonly government: Government;
  readonly since: CatalogueRound | undefined;
  readonly round: CatalogueRound | undefined;
  readonly year: YearOfGovernment | undefined;
}

/** Where it lies, and the year in one sentence. */
export function GovernmentHead({ placeKey, government, since, round, year }: Props) {
  const { t } = useLingui();
  const details = government.localGovernment;
  const facts = [
    details?.province && t`Provincie ${details.province}`,
    details?.referenceRegion && t`referentieregio ${details.referenceRegion}`,
    since && t`doet mee sinds ${roundName(since)}`,
  ];
  return (
    <div className="public-head">
      <div>
        <p className="ui-quiet">{facts.filter(Boolean).join(' · ')}</p>
        {details?.successor && (
          <p className="ui-quiet">
            <Trans>
              Sinds de fusie van 2025:{' '}
              <a href={`/gemeente/${details.successor.localGovernment?.nisCode ?? ''}`}>
                {details.successor.name}
              </a>
            </Trans>
          </p>
        )}
        {round && year && <Claim name={government.name} round={round} year={year} />}
      </div>
      <LocatorMap place={placeKey} name={government.name} />
    </div>
  );
}

interface ClaimProps {
  readonly name: string;
  readonly round: CatalogueRound;
  readonly year: YearOfGovernment;
}

function Claim({ name, round, year }: ClaimProps) {
  const locale = useUiLocale();
  const total = year.actions.length;
  const reached = year.actions.filter(({ outcome }) => outcome === 'reached').length;
  return (
    <>
      <p className="public-claim">
        {year.reported ? (
          <Trans>
            <em>
              {reached} van de {total} acties
            </em>{' '}
            haalden in {roundName(round)} het afgesproken aantal
          </Trans>
        ) : (
          <Trans>
            <em>{total} acties</em> afgesproken voor {roundName(round)}
          </Trans>
        )}
      </p>
      <p className="ui-lead">
        {year.reported ? (
          <Trans>
            {name} bereikte {formatNumber(year.people, locale)} mensen en gezinnen. Vlaanderen kende{' '}
            {formatEuro(year.awarded, locale)} toe, {name} legt evenveel bij.
          </Trans>
        ) : (
          <Trans>
            Vlaanderen kende {formatEuro(year.awarded, locale)} toe, {name} legt evenveel bij. Er is
            nog geen rapport.
          </Trans>
        )}{' '}
        {year.fictional && <DemoLabel />}
      </p>
    </>
  );
}
