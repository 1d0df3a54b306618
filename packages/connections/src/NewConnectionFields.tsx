import type { ApiClientProblem } from '@hub/client';
import { formatDate } from '@hub/domain';
import { Banner, SegmentedControl, SelectField, TextField, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { useProblemText } from './use-texts.ts';
import { type Draft, endOf, LIVES, type Life } from './wanted-connection.ts';

interface NewConnectionFieldsProps {
  readonly nameId: string;
  readonly draft: Draft;
  readonly problems: readonly ApiClientProblem[];
  readonly most: number;
  readonly writing: string;
  readonly onChange: (draft: Draft) => void;
}

export function NewConnectionFields(props: NewConnectionFieldsProps) {
  const { nameId, draft, problems, most, writing, onChange } = props;
  const { t } = useLingui();
  const problemText = useProblemText(most);
  const nameProblem = problems.find(({ field }) => field === 'name');
  const others = problems.filter(({ field }) => field !== 'name');
  return (
    <>
      {others.map(({ code }) => (
        <Banner key={code} tone="warn" live>
          {problemText(code)}
        </Banner>
      ))}
      <TextField
        id={nameId}
        label={t`Naam`}
        hint={t`Waaraan jullie het programma herkennen, bijvoorbeeld “Planning”.`}
        error={nameProblem && problemText(nameProblem.code)}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <div>
        <SegmentedControl
          legend={t`Wat mag het programma?`}
          options={[
            { value: 'read', label: t`Alleen lezen` },
            { value: 'write', label: t`Lezen en schrijven` },
          ]}
          value={draft.access}
          onChange={(access) => onChange({ ...draft, access })}
        />
        <p className="ui-small ui-quiet" aria-live="polite">
          {draft.access === 'write' ? writing : t`Het ziet wat jullie zien, en verandert niets.`}
        </p>
      </div>
      <LifeField draft={draft} onChange={onChange} />
    </>
  );
}

function LifeField({ draft, onChange }: Pick<NewConnectionFieldsProps, 'draft' | 'onChange'>) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const now = Date.now();
  const names: Record<Life, string> = {
    '30': t`30 dagen`,
    '90': t`3 maanden`,
    '180': t`6 maanden`,
    '365': t`1 jaar`,
  };
  const labelOf = (life: Life) => {
    const name = names[life];
    const end = formatDate(endOf(life, now), locale);
    return t`${name}, tot ${end}`;
  };
  return (
    <SelectField
      label={t`Hoe lang is de koppeling geldig?`}
      hint={t`Daarna maak je een nieuwe.`}
      value={draft.life}
      options={LIVES.map((life) => ({ value: life, label: labelOf(life) }))}
      onChange={(chosen) => {
        const life = LIVES.find((each) => each === chosen);
        if (life) onChange({ ...draft, life });
      }}
    />
  );
}
