import { formatDate } from '@hub/domain';
import { DemoLabel, LinkTabs, PanelState, ShowMore, type Sort, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { roundName, roundTitle } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { UptakeDocument } from '../generated/graphql.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { useAnswer } from '../graph/use-answer.ts';
import { CsvButton } from '../list/CsvButton.tsx';
import type { Column } from '../list/columns.ts';
import { sortRows } from '../list/list-rows.ts';
import { UptakeTable } from '../list/UptakeTable.tsx';
import { type UptakeRow, uptakeRows } from '../uptake/uptake-row.ts';
import type { ActionDetails } from './ActionPage.tsx';
import { termsOf } from './terms-of-action.ts';

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
  const answer = useAnswer(UptakeDocument, { filter: { roundId: round.id, actionId: action.id } });
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
          <Governments rows={uptakeRows(uptake.nodes)} round={round} asOf={uptake.asOf} />
        )}
      </AnswerPanel>
    </section>
  );
}

interface GovernmentsProps {
  readonly rows: readonly UptakeRow[];
  readonly round: CatalogueRound;
  readonly asOf: string;
}

const FIRST = 12;

function Governments({ rows, round, asOf }: GovernmentsProps) {
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
  const shown = all ? sorted : sorted.slice(0, FIRST);
  return (
    <>
      <p className="public-note">
        {t`${rows.length} besturen. Stand op ${formatDate(asOf, locale)}.`}{' '}
        {rows.some(({ fictional }) => fictional) && <DemoLabel />}
      </p>
      <UptakeTable rows={shown} scale={rows} sort={sort} onSort={setSort} withoutActions />
      <ShowMore
        all
        shown={shown.length}
        total={rows.length}
        label={t`Toon alle ${rows.length} besturen`}
        onMore={() => setAll(true)}
      >
        <CsvButton rows={sorted} round={round} asOf={asOf} />
      </ShowMore>
    </>
  );
}
