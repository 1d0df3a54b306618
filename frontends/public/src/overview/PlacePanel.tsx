import { formatEuro, formatNumber } from '@hub/domain';
import { DemoLabel, LinkButton, Terms, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { roundName } from '../catalogue/round-name.ts';
import { placeHref, placeOf, VGC } from '../map/places.ts';
import { rowsByTile, type UptakeRow } from '../uptake/uptake-row.ts';
import type { View } from './Explorer.tsx';
import { PlaceDetails } from './PlaceDetails.tsx';
import type { Selection } from './selection.ts';
import { TotalPanel } from './TotalPanel.tsx';

interface Props {
  readonly view: View | undefined;
  readonly place: string | undefined;
}

/** The chosen municipality, or all together while none is chosen. */
export function PlacePanel({ view, place }: Props) {
  const { t } = useLingui();
  const tile = place === undefined ? undefined : placeOf(place);
  const byTile = useMemo(() => rowsByTile(view?.rows ?? []), [view]);
  if (!tile) return <TotalPanel view={view} />;
  const row = byTile.get(tile.id);
  return (
    <section className="public-panel" aria-live="polite">
      <h3>{tile.name}</h3>
      <p className="ui-quiet ui-small">
        {tile.id === VGC ? t`Brussels Hoofdstedelijk Gewest` : t`Provincie ${tile.group}`}
      </p>
      {row && view && <TakesPart row={row} selection={view.selection} />}
      {!row && view && <NoPart name={tile.name} selection={view.selection} />}
      <p className="public-after">
        <LinkButton href={placeHref(row?.key ?? tile.id)}>
          <Trans>Bekijk {row?.name ?? tile.name}</Trans>
        </LinkButton>
      </p>
    </section>
  );
}

interface NoPartProps {
  readonly name: string;
  readonly selection: Selection;
}

const NoPart = ({ name, selection }: NoPartProps) => (
  <p className="public-after">
    {selection.action || selection.objective ? (
      <Trans>
        {name} doet hier in {roundName(selection.round)} niet aan mee.
      </Trans>
    ) : (
      <Trans>
        {name} doet in {roundName(selection.round)} niet mee.
      </Trans>
    )}
  </p>
);

interface TakesPartProps {
  readonly row: UptakeRow;
  readonly selection: Selection;
}

function TakesPart({ row, selection }: TakesPartProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const reach = row.achievedReach;
  return (
    <>
      <p className="ui-quiet ui-small">
        {row.viaCooperation ? t`via een samenwerkingsverband` : t`dient alleen in`}
      </p>
      <p className="ui-figure">{formatEuro(row.awarded, locale)}</p>
      <p>
        <Trans>toegekend in {roundName(selection.round)}</Trans> {row.fictional && <DemoLabel />}
      </p>
      <Terms
        terms={[
          { key: 'actions', label: t`Acties`, value: formatNumber(row.actionCount, locale) },
          {
            key: 'agreed',
            label: t`Afgesproken extra bereik`,
            hint: t`mensen en gezinnen`,
            value: formatNumber(row.awardedReach, locale),
          },
          {
            key: 'achieved',
            label: t`Behaald bereik`,
            hint: t`met wie het bestuur al bereikte`,
            value: reach === null ? t`nog geen rapport` : formatNumber(reach, locale),
          },
        ]}
      />
      <PlaceDetails row={row} round={selection.round} />
    </>
  );
}
