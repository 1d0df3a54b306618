import { SelectField, type SelectOption, TextArea, TextField, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { AssignmentChoicesQuery } from '../generated/graphql.ts';
import type { AssignmentForm } from './assignment-form.ts';

interface ProposeFieldsProps {
  readonly choices: AssignmentChoicesQuery;
  readonly form: AssignmentForm;
  readonly errorOf: (field: keyof AssignmentForm) => string | undefined;
  readonly onChange: (change: Partial<AssignmentForm>) => void;
}

export function ProposeFields({ choices, form, errorOf, onChange }: ProposeFieldsProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const nl = locale === 'nl';
  const empty: SelectOption = { value: '', label: t`Kies` };
  const rounds = choices.programme?.rounds ?? [];
  const round = rounds.find(({ id }) => id === form.roundId);
  const indicators = (round?.indicators ?? []).map(({ indicator }) => ({
    value: indicator.id,
    label: `${t`Actie ${indicator.action.number}`}: ${nl ? indicator.unitNl : indicator.unitEn}`,
  }));
  const chooseRound = (roundId: string) => {
    const chosen = rounds.find(({ id }) => id === roundId);
    onChange({
      roundId,
      indicatorId: '',
      startsOn: chosen?.projectStart ?? '',
      endsOn: chosen?.projectEnd ?? '',
    });
  };
  const field = (name: keyof AssignmentForm) => ({
    id: `assignment-${name}`,
    value: form[name],
    error: errorOf(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <div className="form-grid">
      <SelectField
        {...field('partnerId')}
        label={t`Partner`}
        options={[
          empty,
          ...choices.organisations.nodes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        {...field('roundId')}
        label={t`Ronde`}
        options={[
          empty,
          ...rounds.map(({ id, titleNl, titleEn }) => ({
            value: id,
            label: nl ? titleNl : titleEn,
          })),
        ]}
        onChange={chooseRound}
      />
      <SelectField
        {...field('indicatorId')}
        label={t`Indicator`}
        hint={round ? undefined : t`Kies eerst een ronde.`}
        options={[empty, ...indicators]}
      />
      <TextField
        {...field('reach')}
        label={t`Aantal`}
        hint={t`Eenheden die de partner voor jullie bereikt`}
        inputMode="numeric"
      />
      <TextField
        {...field('amount')}
        label={t`Bedrag in euro`}
        hint={t`0 als de partner het gratis doet`}
        inputMode="decimal"
      />
      <TextField {...field('startsOn')} label={t`Begint op`} type="date" />
      <TextField {...field('endsOn')} label={t`Eindigt op`} type="date" />
      <TextArea {...field('note')} label={t`Toelichting`} optional />
    </div>
  );
}
