import { SelectField, useUiLocale } from '@hub/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';
import { type AssignmentFilter, STATES } from './filter.ts';
import { useStateText } from './state-text.ts';

interface FilterBarProps {
  readonly assignments: readonly Assignment[];
  readonly shown: number;
  readonly filter: AssignmentFilter;
  readonly onChange: (filter: AssignmentFilter) => void;
}

/** Choices hold only what occurs, and what the address asks for. */
export function FilterBar({ assignments, shown, filter, onChange }: FilterBarProps) {
  const { t } = useLingui();
  const stateText = useStateText();
  const rounds = useRounds(assignments);
  const states = STATES.filter(
    (state) => state === filter.state || assignments.some((each) => each.state === state),
  );
  return (
    <div className="filters">
      <SelectField
        label={t`Stand`}
        value={filter.state ?? ''}
        options={[
          { value: '', label: t`Alle standen` },
          ...states.map((value) => ({ value, label: stateText(value) })),
        ]}
        onChange={(value) =>
          onChange({ ...filter, state: STATES.find((state) => state === value) ?? null })
        }
      />
      <SelectField
        label={t`Ronde`}
        value={filter.round ?? ''}
        options={[
          { value: '', label: t`Alle rondes` },
          ...rounds,
          ...(filter.round && !rounds.some(({ value }) => value === filter.round)
            ? [{ value: filter.round, label: filter.round }]
            : []),
        ]}
        onChange={(value) => onChange({ ...filter, round: value || null })}
      />
      <p className="ui-quiet" role="status">
        <Plural value={shown} one="# opdracht" other="# opdrachten" />
      </p>
    </div>
  );
}

/** The rounds that occur, newest first. */
function useRounds(assignments: readonly Assignment[]) {
  const nl = useUiLocale() === 'nl';
  const bySlug = new Map(
    assignments.flatMap(({ round }) => (round ? [[round.slug, round] as const] : [])),
  );
  return [...bySlug.values()]
    .sort((a, b) => b.ordinal - a.ordinal)
    .map(({ slug, titleNl, titleEn }) => ({ value: slug, label: nl ? titleNl : titleEn }));
}
