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

export function ProposeFields(props: ProposeFieldsProps) {
  const { t } = useLingui();
  const field = fieldOf(props);
  return (
    <div className="form-grid">
      <Choices {...props} />
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

const fieldOf =
  ({ form, errorOf, onChange }: ProposeFieldsProps) =>
  (name: keyof AssignmentForm) => ({
    id: `assignment-${name}`,
    value: form[name],
    error: errorOf(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });

/** Partner, round, and the indicators that the round pays for. */
function Choices(props: ProposeFieldsProps) {
  const { choices, form, onChange } = props;
  const { t } = useLingui();
  const nl = useUiLocale() === 'nl';
  const field = fieldOf(props);
  const empty: SelectOption = { value: '', label: t`Kies` };
  const rounds = choices.programme?.rounds ?? [];
  const round = rounds.find(({ id }) => id === form.roundId);
  const partners = choices.organisations.nodes.map(({ id, name }) => ({ value: id, label: name }));
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
  const roundOptions = rounds.map(({ id, titleNl, titleEn }) => ({
    value: id,
    label: nl ? titleNl : titleEn,
  }));
  return (
    <>
      <SelectField {...field('partnerId')} label={t`Partner`} options={[empty, ...partners]} />
      <SelectField
        {...field('roundId')}
        label={t`Ronde`}
        options={[empty, ...roundOptions]}
        onChange={chooseRound}
      />
      <SelectField
        {...field('indicatorId')}
        label={t`Indicator`}
        hint={round ? undefined : t`Kies eerst een ronde.`}
        options={[empty, ...indicators]}
      />
    </>
  );
}
