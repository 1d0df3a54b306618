import { Card, PanelState } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useLocation, useSearch } from 'wouter';
import { AssignmentTable } from './AssignmentTable.tsx';
import type { Assignment } from './assignment.ts';
import { DownloadCsv } from './DownloadCsv.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type AssignmentFilter, matches, readFilter, writeFilter } from './filter.ts';

interface AssignmentOverviewProps {
  readonly assignments: readonly Assignment[];
  readonly totalCount: number;
  readonly organisation: string;
}

/** All assignments of the organisation, filtered by what the address says. */
export function AssignmentOverview(props: AssignmentOverviewProps) {
  const { assignments, totalCount, organisation } = props;
  const filter = readFilter(useSearch());
  const [, go] = useLocation();
  const change = (next: AssignmentFilter) => go(`/${writeFilter(next)}`, { replace: true });
  const rows = assignments.filter(matches(filter));
  return (
    <Card
      flush
      heading={<Trans>Alle opdrachten</Trans>}
      aside={<DownloadCsv assignments={rows} />}
      footer={<OnlyYours organisation={organisation} shown={assignments.length} of={totalCount} />}
    >
      <FilterBar assignments={assignments} shown={rows.length} filter={filter} onChange={change} />
      {rows.length === 0 ? (
        <PanelState state="empty" heading={<Trans>Geen opdrachten met deze filters</Trans>}>
          <Trans>Kies een andere stand of ronde om meer te zien.</Trans>
        </PanelState>
      ) : (
        <AssignmentTable assignments={rows} />
      )}
    </Card>
  );
}

interface OnlyYoursProps {
  readonly organisation: string;
  readonly shown: number;
  readonly of: number;
}

const OnlyYours = ({ organisation, shown, of }: OnlyYoursProps) => (
  <>
    <Trans>
      Jullie zien alleen de opdrachten van {organisation}. Andere partners zien deze opdrachten
      niet.
    </Trans>{' '}
    {of > shown && (
      <Trans>
        Dit zijn de {shown} nieuwste van {of} opdrachten; de andere vraag je op met de API.
      </Trans>
    )}
  </>
);
