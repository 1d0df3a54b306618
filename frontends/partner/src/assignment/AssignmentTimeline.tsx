import { brusselsDate, formatDate } from '@hub/domain';
import { Timeline, type TimelineEntry, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';
import { type Milestone, momentsOf } from './timeline.ts';

/** What happened with an assignment and what comes. */
export function AssignmentTimeline({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const government = assignment.localGovernment.name;
  const texts: Record<Milestone, Pick<TimelineEntry, 'title' | 'detail'>> = {
    proposed: { title: t`Voorgesteld`, detail: t`door ${government}` },
    answer: { title: t`Jullie antwoord`, detail: t`aanvaarden of weigeren` },
    accepted: { title: t`Aanvaard`, detail: t`door jullie organisatie` },
    declined: { title: t`Geweigerd`, detail: assignment.reason ?? t`door jullie organisatie` },
    cancelled: { title: t`Geannuleerd`, detail: assignment.reason ?? t`door ${government}` },
    start: { title: t`Begin`, detail: formatDate(assignment.startsOn, locale) },
    end: { title: t`Einde`, detail: formatDate(assignment.endsOn, locale) },
  };
  const entries = momentsOf(assignment, brusselsDate(new Date())).map(({ milestone, state }) => ({
    key: milestone,
    state,
    ...texts[milestone],
  }));
  return <Timeline entries={entries} />;
}
