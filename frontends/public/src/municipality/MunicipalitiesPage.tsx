import { formatEuro } from '@hub/domain';
import { Breadcrumb, DemoLabel, PageHeader, PanelState, TextField, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { roundName } from '../catalogue/round-name.ts';
import { type CatalogueRound, defaultRound, useProgramme } from '../catalogue/use-catalogue.ts';
import { searchRows } from '../list/list-rows.ts';
import { PLACES, placeHref, RAND } from '../map/places.ts';
import { rowsByTile, type UptakeRow, uptakeRows } from '../uptake/uptake-row.ts';
import { useUptake } from '../uptake/use-uptake.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

const ENTRIES: readonly Entry[] = [
  ...PLACES,
  { id: RAND, name: 'vzw de Rand', group: 'Vlaams-Brabant' },
].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
const GROUPS = [...new Set(ENTRIES.map(({ group }) => group))].sort();

/** Every municipality by province, with what it was awarded last. */
export function MunicipalitiesPage() {
  const { t } = useLingui();
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch()).get('zoek') ?? '';
  const round = defaultRound(useProgramme()?.rounds ?? []);
  const answer = useUptake(round && { filter: { roundId: round.id } });
  const nodes = answer.state === 'ready' ? answer.data.uptake.nodes : undefined;
  const rows = useMemo(() => rowsByTile(uptakeRows(nodes ?? [])), [nodes]);
  const found = searchRows(ENTRIES, search);
  const onSearch = (text: string) =>
    navigate(text ? `${path}?zoek=${encodeURIComponent(text)}` : path, { replace: true });
  return (
    <div className="public-wrap public-inner">
      <Breadcrumb crumbs={[{ label: t`Overzicht`, href: '/' }, { label: t`Gemeenten` }]} />
      <PageHeader
        title={<Trans>Gemeenten</Trans>}
        lead={
          <Trans>De 300 gemeenten van 2022, de Vlaamse Gemeenschapscommissie en vzw de Rand.</Trans>
        }
      />
      <TextField
        type="search"
        label={t`Zoek een gemeente`}
        className="public-search ui-no-print"
        value={search}
        onChange={onSearch}
      />
      <p className="public-after ui-small ui-quiet" role="status">
        {t`${found.length} gevonden.`} {round && <AmountNote round={round} rows={rows} />}
      </p>
      {answer.state === 'failed' && (
        <div className="public-after">
          <PanelState
            state={answer.error.kind}
            heading={t`De toegekende bedragen`}
            onRetry={answer.retry}
            traceId={answer.error.traceId}
          />
        </div>
      )}
      {GROUPS.map((group) => (
        <Province
          key={group}
          name={group}
          entries={found.filter((entry) => entry.group === group)}
          rows={rows}
        />
      ))}
    </div>
  );
}

interface NoteProps {
  readonly round: CatalogueRound;
  readonly rows: ReadonlyMap<string, UptakeRow>;
}

const AmountNote = ({ round, rows }: NoteProps) => (
  <>
    <Trans>Het bedrag is wat in {roundName(round)} werd toegekend.</Trans>{' '}
    {[...rows.values()].some(({ fictional }) => fictional) && <DemoLabel />}
  </>
);

interface ProvinceProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly rows: ReadonlyMap<string, UptakeRow>;
}

function Province({ name, entries, rows }: ProvinceProps) {
  const locale = useUiLocale();
  if (entries.length === 0) return null;
  return (
    <section className="public-province">
      <h2>{name}</h2>
      <ul>
        {entries.map((entry) => {
          const row = rows.get(entry.id);
          return (
            <li key={entry.id}>
              <a href={placeHref(entry.id)}>{entry.name}</a>
              {row?.key === entry.id && (
                <span className="ui-number ui-quiet">{formatEuro(row.awarded, locale)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
