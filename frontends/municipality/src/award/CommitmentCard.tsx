import { formatDate, formatEuro } from '@hub/domain';
import {
  BudgetBar,
  Card,
  Cell,
  DemoLabel,
  HeadCell,
  PanelState,
  StatusTag,
  Table,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ApplicationsOfOursQuery } from '../generated/graphql.ts';

export type CommittedAward = Pick<
  NonNullable<ApplicationsOfOursQuery['applications']['nodes'][number]['award']>,
  'id' | 'amount' | 'decidedAt' | 'commitment'
>;

interface CommitmentCardProps {
  readonly award: CommittedAward;
  /** the amounts are invented for the demonstration */
  readonly fictional: boolean;
  readonly heading?: string;
  readonly retry: () => void;
}

/** What was awarded and when it is paid. The money side may be down or a moment behind; the award itself stands. */
export function CommitmentCard({ award, fictional, heading, retry }: CommitmentCardProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { commitment } = award;
  return (
    <Card
      heading={
        <>
          {heading ?? <Trans>{formatEuro(award.amount, locale)} toegekend</Trans>}{' '}
          {fictional && <DemoLabel />}
        </>
      }
      aside={t`beslist op ${formatDate(award.decidedAt, locale)}`}
    >
      {commitment ? (
        <Instalments commitment={commitment} />
      ) : (
        <PanelState state="unavailable" onRetry={retry}>
          <Trans>De vastlegging en de betalingen volgen kort na de beslissing.</Trans>
        </PanelState>
      )}
    </Card>
  );
}

function Instalments({
  commitment,
}: {
  readonly commitment: NonNullable<CommittedAward['commitment']>;
}) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const advance = commitment.instalments.find(({ kind }) => kind === 'ADVANCE');
  const balance = commitment.instalments.find(({ kind }) => kind === 'BALANCE');
  return (
    <div className="ui-stack">
      <BudgetBar
        parts={[
          { key: 'advance', label: t`Voorschot`, cents: advance?.amount ?? 0, fill: 'done' },
          { key: 'balance', label: t`Saldo`, cents: balance?.amount ?? 0, fill: 'later' },
        ]}
      />
      <Table caption={t`Schijven van vastlegging ${commitment.number}`} captionVisible stack>
        <thead>
          <tr>
            <HeadCell>
              <Trans>Schijf</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Wanneer</Trans>
            </HeadCell>
            <HeadCell numeric>
              <Trans>Bedrag</Trans>
            </HeadCell>
            <HeadCell>
              <Trans>Stand</Trans>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {commitment.instalments.map((instalment) => (
            <tr key={instalment.id}>
              <Cell>{instalment.kind === 'ADVANCE' ? t`Voorschot` : t`Saldo`}</Cell>
              <Cell label={t`Wanneer`}>
                {instalment.trigger === 'AWARD_DECIDED'
                  ? t`nu, na de beslissing`
                  : t`na het eindrapport`}
              </Cell>
              <Cell numeric label={t`Bedrag`}>
                {formatEuro(instalment.amount, locale)}
              </Cell>
              <Cell label={t`Stand`}>
                <StatusTag>{instalment.state === 'PAID' ? t`Betaald` : t`Gepland`}</StatusTag>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
