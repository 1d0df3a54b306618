import { formatDate } from '@hub/domain';
import { DemoLabel, LinkTabs, PanelState, ShowMore, type Sort, useUiLocale } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { roundName, roundTitle } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { CsvButton } from '../list/CsvButton.tsx';
import type { Column } from '../list/columns.ts';
import { sortRows } from '../list/list-rows.ts';
import { UptakeTable } from '../list/UptakeTable.tsx';
import type { ListScope } from '../list/uptake-csv.ts';
import { type UptakeRow, uptakeRows } from '../uptake/uptake-row.ts';
import { useUptake } from '../uptake/use-uptake.ts';
import type { ActionDetails } from './ActionPage.tsx';
import { countsPeople, termsOf } from './terms-of-action.ts';

interface Props {
  readonly action: ActionDetails;
  readonly rounds: readonly CatalogueRound[];
  readonly latest: CatalogueRound;
}

/** Who does the action in one project year, highest amount first. */
export function WhoDoesIt({ action, rounds, latest }: Props) {
  const { t } = useLingui();
  const asked = new URLSearchParams(useSearch()).get('jaar');
  const funded = rounds.filter(({ slug }) => termsOf(action, slug).fundable);
  const round = funded.find(({ slug }) => slug === asked) ?? latest;
  const answer = useUptake({ filter: { roundId: round.id, actionId: action.id } });
  return (
    <section>
      <h2>
        <Trans>Wie doet het in {roundName(round)}?</Trans>
      </h2>
      <LinkTabs
        label={t`Projectjaren`}
        tabs={funded.map((one) => ({
          href: `/actie/${action.number}?jaar=${one.slug}`,
          label: roundTitle(one),
          current: one.slug === round.slug,
        }))}
      />
      <AnswerPanel answer={answer} heading={t`De lijst van besturen`} lines={8}>
        {({ uptake }) => (
          <Governments
            rows={uptakeRows(uptake.nodes)}
            scope={{
              round,
              objective: action.objective.slug,
              action: action.number,
              asOf: uptake.asOf,
            }}
            people={countsPeople(action)}
          />
        )}
      </AnswerPanel>
    </section>
  );
}

interface GovernmentsProps {
  readonly rows: readonly UptakeRow[];
  readonly scope: ListScope;
  readonly people: boolean;
}

const FIRST = 12;

function Governments({ rows, scope, people }: GovernmentsProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [all, setAll] = useState(false);
  const [sort, setSort] = useState<Sort<Column>>({ column: 'bedrag', descending: true });
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  if (rows.length === 0) {
    return (
      <PanelState state="empty" heading={<Trans>Nog geen toekenningen in dit projectjaar</Trans>} />
    );
  }
  const without: readonly Column[] = people ? ['acties'] : ['acties', 'afgesproken', 'behaald'];
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <p className="public-note">
        <Plural value={rows.length} one="# bestuur" other="# besturen" />.{' '}
        <Trans>Stand op {formatDate(scope.asOf, locale)}.</Trans>{' '}
        {rows.some(({ fictional }) => fictional) && <DemoLabel />}
      </p>
      <UptakeTable rows={shown} scale={rows} sort={sort} onSort={setSort} without={without} />
      <ShowMore
        all
        shown={shown.length}
        total={rows.length}
        label={t`Toon alle ${rows.length} besturen`}
        onMore={() => setAll(true)}
      >
        <CsvButton rows={sorted} scope={scope} />
      </ShowMore>
    </>
  );
}
