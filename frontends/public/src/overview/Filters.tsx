import { SegmentedControl, SelectField, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { type Catalogue, nameOf } from '../catalogue/use-catalogue.ts';
import type { Metric } from '../uptake/metric.ts';
import type { OverviewState } from './overview-state.ts';
import type { Selection } from './selection.ts';
import type { ChangeOverview } from './use-overview.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly state: OverviewState;
  readonly change: ChangeOverview;
}

/** Which objective, action and project year, and what the map shows of it. */
export function Filters({ catalogue, selection, state, change }: Props) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { objectives, rounds } = catalogue;
  const metrics: readonly { value: Metric; label: string }[] = [
    { value: 'bedrag', label: t`Bedrag` },
    ...(selection.countsPeople ? [{ value: 'bereik' as const, label: t`Bereik` }] : []),
    { value: 'acties', label: t`Acties` },
  ];
  return (
    <div className="public-filters ui-no-print">
      <SelectField
        label={t`Doelstelling`}
        value={selection.objective?.slug ?? ''}
        onChange={(objective) => change({ objective, action: undefined })}
        options={[
          { value: '', label: t`Alle ${objectives.length} doelstellingen` },
          ...objectives.map((one) => ({ value: one.slug, label: nameOf(one, locale) })),
        ]}
      />
      <SelectField
        label={t`Actie`}
        value={selection.action?.number.toString() ?? ''}
        onChange={(number) => change({ action: number ? Number(number) : undefined })}
        options={[
          { value: '', label: t`Alle ${selection.actions.length} acties met budget` },
          ...selection.actions.map((one) => ({
            value: String(one.number),
            label: `${one.number}. ${nameOf(one, locale)}`,
          })),
        ]}
      />
      <SegmentedControl
        legend={t`Projectjaar`}
        value={selection.round.slug}
        onChange={(round) => change({ round })}
        options={rounds.map(({ slug, ordinal, demo }) => ({
          value: slug,
          label: demo ? t`Demo` : String(ordinal),
        }))}
      />
      <SegmentedControl
        legend={t`Toon`}
        value={state.metric}
        onChange={(metric) => change({ metric })}
        options={metrics}
      />
    </div>
  );
}
