import { formatEuro, formatNumber, type Problem, type SubsidyCalculation } from '@hub/domain';
import { Meter, Terms, useUiLocale } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

interface SummaryPanelProps {
  readonly calculation: SubsidyCalculation;
  readonly problems: readonly Problem[];
  readonly children?: ReactNode;
}

/** The one large figure: what Flanders pays, what the government brings in, and how far that is from the most possible. */
export function SummaryPanel({ calculation, problems, children }: SummaryPanelProps) {
  const locale = useUiLocale();
  const { requestedCents, ownShareCents, totalCents, ceilingCents, actions } = calculation;
  const chosenCeiling = actions.reduce(
    (sum, action) => sum + (action.ceilingCents ?? action.amountCents),
    0,
  );
  const share = chosenCeiling === 0 ? 0 : requestedCents / chosenCeiling;
  const rows = new Set(problems.flatMap(({ indicatorCode }) => indicatorCode ?? []));
  return (
    <>
      <div className="summary-part highlight" aria-live="polite">
        <span>
          <Trans>Vlaanderen betaalt</Trans>
        </span>
        <p className="big-figure" id="flemish-contribution">
          {formatEuro(requestedCents, locale)}
        </p>
      </div>
      <div className="summary-part">
        <Terms
          terms={[
            {
              key: 'own',
              label: <Trans>Jullie bestuur brengt in</Trans>,
              hint: <Trans>in geld of personeel</Trans>,
              value: formatEuro(ownShareCents, locale),
            },
            {
              key: 'total',
              label: (
                <Plural
                  value={actions.length}
                  one="Totaal voor # actie"
                  other="Totaal voor # acties"
                />
              ),
              value: formatEuro(totalCents, locale),
              total: true,
            },
          ]}
        />
        <Meter value={requestedCents} max={Math.max(chosenCeiling, 1)} />
        <small>
          <Trans>
            {formatNumber(Math.round(share * 100), locale)} % van het plafond van deze acties, ten
            hoogste {formatEuro(chosenCeiling, locale)}. Voor alle acties samen is dat{' '}
            {formatEuro(ceilingCents, locale)}.
          </Trans>
        </small>
      </div>
      {rows.size > 0 && (
        <p className="problem-line" role="status">
          <Plural
            value={rows.size}
            one="# rij om aan te passen:"
            other="# rijen om aan te passen:"
          />{' '}
          <ProblemLinks codes={[...rows]} />
        </p>
      )}
      {children}
    </>
  );
}

function ProblemLinks({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useLingui();
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <a href={`#planned-${code}`} aria-label={t`Ga naar rij ${code}`}>
        {code}
      </a>
    </span>
  ));
}
