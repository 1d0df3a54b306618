import { formatNumber } from '@hub/domain';
import { useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { Catalogue } from '../catalogue/use-catalogue.ts';
import { Counter } from './Counter.tsx';
import { newestFigure, roughEuro } from './figures.ts';

interface Props {
  readonly figures: Catalogue['figures'] | undefined;
  readonly rounds: Catalogue['rounds'] | undefined;
  readonly failed: boolean;
}

/** One sentence and three published figures, each with definition, date and source. */
export function Intro({ figures, rounds = [], failed }: Props) {
  const locale = useUiLocale();
  const find = (key: string) => figures && newestFigure(figures, key, rounds);
  const governments = find('local-governments');
  const count = governments && formatNumber(governments.value, locale);
  const counters = [
    { key: 'awarded-total', show: (value: number) => roughEuro(value, locale) },
    { key: 'local-governments', show: (value: number) => formatNumber(value, locale) },
    { key: 'applicants', show: (value: number) => formatNumber(value, locale) },
  ];
  return (
    <section className="public-wrap public-intro">
      <div className="public-opening">
        <h1>
          {count ? (
            <Trans>
              Zo maken <em>{count} lokale besturen</em> werk van samenleven
            </Trans>
          ) : (
            <Trans>
              Zo maken <em>lokale besturen</em> werk van samenleven
            </Trans>
          )}
        </h1>
        <p className="ui-lead">
          <Trans>
            Vlaanderen betaalt per resultaat: per gezin, jongere of werkzoekende die ze bereiken. Je
            ziet hier wat is afgesproken, wat is bereikt en wat het kost.
          </Trans>
        </p>
      </div>
      {!failed && (
        <ul className="public-counters">
          {counters.map(({ key, show }) => (
            <Counter key={key} figure={find(key)} show={show} />
          ))}
        </ul>
      )}
    </section>
  );
}
