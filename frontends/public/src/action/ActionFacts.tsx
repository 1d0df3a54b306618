import { formatEuro, formatNumber } from '@hub/domain';
import { useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { roundName } from '../catalogue/round-name.ts';
import { type CatalogueRound, unitOf } from '../catalogue/use-catalogue.ts';
import type { ActionDetails } from './ActionPage.tsx';
import type { RoundTerms } from './terms-of-action.ts';

interface Props {
  readonly action: ActionDetails;
  readonly terms: RoundTerms;
  readonly round: CatalogueRound;
}

/** What counts, what it pays, how much one local government can get. */
export function ActionFacts({ action, terms, round }: Props) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const amounts = [...new Set(terms.rows.map(({ standardAmount }) => standardAmount))];
  const units = action.indicators.map((indicator) => unitOf(indicator, locale));
  const most = terms.rows
    .map(
      ({ indicator, maxReach }) => `${formatNumber(maxReach, locale)} ${unitOf(indicator, locale)}`,
    )
    .join(', ');
  return (
    <dl className="public-facts">
      <Fact
        label={t`Wat telt mee (KPI)`}
        value={units.join(', ')}
        note={
          action.indicators.length > 1
            ? t`${action.indicators.length} groepen, elk met een eigen maximum.`
            : ''
        }
      />
      <Fact
        label={t`Bedrag van Vlaanderen`}
        value={amounts.map((cents) => formatEuro(cents, locale)).join(' / ')}
        note={
          <Trans>
            Per eenheid in {roundName(round)}. Het bestuur legt zelf evenveel bij, in geld of
            personeel.
          </Trans>
        }
      />
      <Fact
        label={t`Ten hoogste per bestuur`}
        value={terms.ceiling === null ? t`niet bekend` : formatEuro(terms.ceiling, locale)}
        note={<Trans>Dat is {most} per projectjaar.</Trans>}
      />
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly note: ReactNode;
}

const Fact = ({ label, value, note }: FactProps) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <strong>{value}</strong>
      <small>{note}</small>
    </dd>
  </div>
);
