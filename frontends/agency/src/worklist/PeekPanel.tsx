import { formatEuro } from '@hub/domain';
import { BudgetBar, Card, LinkButton, Meter, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import type { WorklistRoundsQuery, WorklistRowFragment } from '../generated/graphql.ts';
import { StateTag } from '../state-text.tsx';
import type { WorklistRound } from './WorklistPage.tsx';

interface PeekPanelProps {
  readonly row: WorklistRowFragment;
  readonly round: WorklistRound;
  readonly objectives: NonNullable<WorklistRoundsQuery['programme']>['objectives'];
}

/** The file that is pointed at, without leaving the list. */
export function PeekPanel({ row, round, objectives }: PeekPanelProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const place = row.applicant?.localGovernment;
  return (
    <aside className="agency-peek" aria-label={t`Gekozen dossier`}>
      <Card
        heading={row.applicant?.name ?? row.number}
        aside={<StateTag state={row.state} />}
        footer={
          <LinkButton href={`${BASE}/dossier/${row.id}`}>
            <Trans>Open dossier</Trans>
          </LinkButton>
        }
      >
        <p className="ui-quiet agency-tight">
          {[row.number, place?.province, place?.referenceRegion].filter(Boolean).join(' · ')}
        </p>
        <p className="agency-figure">
          {formatEuro(row.award?.amount ?? row.calculation.requested, locale)}
        </p>
        <p className="ui-quiet agency-tight">
          {row.award ? <Trans>toegekend</Trans> : <Trans>gevraagd</Trans>}
        </p>
        <h3>
          <Trans>Per doelstelling</Trans>
        </h3>
        <ObjectiveBars row={row} objectives={objectives} />
        <h3>
          <Trans>Budget van de ronde</Trans>
        </h3>
        <BudgetPosition round={round} />
      </Card>
    </aside>
  );
}

function ObjectiveBars({ row, objectives }: Pick<PeekPanelProps, 'row' | 'objectives'>) {
  const locale = useUiLocale();
  const sums = objectives.map((objective) => {
    const numbers = new Set(objective.actions.map(({ number }) => number));
    const own = row.calculation.actions.filter(({ actionNumber }) => numbers.has(actionNumber));
    return { objective, cents: own.reduce((sum, { amount }) => sum + amount, 0) };
  });
  const most = Math.max(1, ...sums.map(({ cents }) => cents));
  return (
    <ul className="agency-bars">
      {sums
        .filter(({ cents }) => cents > 0)
        .map(({ objective, cents }) => (
          <li key={objective.id}>
            <span>{locale === 'nl' ? objective.nameNl : objective.nameEn}</span>
            <span className="ui-number">{formatEuro(cents, locale)}</span>
            <Meter value={cents} max={most} />
          </li>
        ))}
    </ul>
  );
}

/** What is awarded and what is left. Contributed by another part of the hub, so it may be missing for a while. */
export function BudgetPosition({
  round,
}: {
  readonly round: Pick<WorklistRound, 'budget' | 'awarded' | 'requested' | 'remaining'>;
}) {
  const { t } = useLingui();
  if (
    round.awarded === null ||
    round.awarded === undefined ||
    round.budget === null ||
    round.budget === undefined
  ) {
    return (
      <p className="ui-quiet">
        <Trans>Tijdelijk niet beschikbaar</Trans>
      </p>
    );
  }
  const left = round.budget - round.awarded;
  return (
    <BudgetBar
      total={round.budget}
      parts={[
        { key: 'awarded', label: t`Toegekend`, cents: round.awarded, fill: 'done' },
        {
          key: 'requested',
          label: t`Gevraagd, nog niet beslist`,
          cents: Math.min(round.requested ?? 0, left),
          fill: 'risk',
        },
        {
          key: 'left',
          label: t`Blijft over`,
          cents: Math.max(0, left - (round.requested ?? 0)),
          fill: 'left',
        },
      ]}
    />
  );
}
