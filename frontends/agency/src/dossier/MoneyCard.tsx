import { formatDate, formatEuro } from '@hub/domain';
import { BudgetBar, Card, PanelState, Terms, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DossierFieldsFragment } from '../generated/graphql.ts';

interface MoneyCardProps {
  readonly award: NonNullable<DossierFieldsFragment['award']>;
  readonly retry: () => void;
}

/** The decision and the money that follows it; finance may be a moment behind. */
export function MoneyCard({ award, retry }: MoneyCardProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { commitment } = award;
  return (
    <Card
      heading={<Trans>{formatEuro(award.amount, locale)} toegekend</Trans>}
      aside={formatDate(award.decidedAt, locale)}
    >
      <Terms
        terms={[
          { key: 'reference', label: <Trans>Besluit</Trans>, value: award.decisionReference },
          ...(commitment
            ? [{ key: 'number', label: <Trans>Vastlegging</Trans>, value: commitment.number }]
            : []),
        ]}
      />
      {commitment ? (
        <BudgetBar
          parts={commitment.instalments.map((instalment) => ({
            key: instalment.id,
            label: instalment.kind === 'ADVANCE' ? t`Voorschot, nu` : t`Saldo, na het eindrapport`,
            cents: instalment.amount,
            fill: instalment.kind === 'ADVANCE' ? ('done' as const) : ('later' as const),
          }))}
        />
      ) : (
        <PanelState state="unavailable" onRetry={retry}>
          <Trans>De vastlegging volgt kort na de beslissing.</Trans>
        </PanelState>
      )}
    </Card>
  );
}
