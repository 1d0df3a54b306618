import { formatEuro, formatNumber, refusalText } from '@hub/domain';
import { Cell, Meter, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { DossierFieldsFragment, FactStatus } from '../generated/graphql.ts';
import type { DossierProps } from './Dossier.tsx';
import type { LinesTableProps } from './LinesTable.tsx';

type LineRowProps = LinesTableProps & {
  readonly line: DossierFieldsFragment['lines'][number];
  readonly action: DossierProps['objectives'][number]['actions'][number];
  readonly first: boolean;
};

/** One indicator. A row that asks nothing stays, quiet: what is not asked is information too. */
export function LineRow(props: LineRowProps) {
  const { line, action, first, round, decision, form, problems } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const terms = round.indicators.find(({ indicator }) => indicator.code === line.indicatorCode);
  const unit =
    (locale === 'nl' ? terms?.indicator.unitNl : terms?.indicator.unitEn) ?? line.indicatorCode;
  const problem = problems.find(({ indicatorCode }) => indicatorCode === line.indicatorCode);
  const asked = line.plannedReach > 0;
  const priced = decision.ok
    ? decision.lines.find(({ indicatorCode }) => indicatorCode === line.indicatorCode)?.awardedCents
    : undefined;
  const awarded = form === undefined ? (line.awarded ?? undefined) : priced;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <tr className={asked ? undefined : 'agency-not-asked'}>
        <Cell numeric>{line.priority ?? ''}</Cell>
        <Cell>
          {first && (
            <>
              <span className="ui-quiet">{action.number}</span>{' '}
              {locale === 'nl' ? action.nameNl : action.nameEn}{' '}
              <Certainty status={action.nameStatus} />
            </>
          )}
          <small className="agency-unit">{unit}</small>
        </Cell>
        <Cell numeric>{number(line.currentReach)}</Cell>
        <Cell numeric>
          <b>{number(line.plannedReach)}</b>
        </Cell>
        <Cell numeric>
          {number(line.maxReachInForm)}
          {asked && (
            <Meter
              value={Math.min(line.plannedReach, line.maxReachInForm)}
              max={line.maxReachInForm}
            />
          )}
        </Cell>
        <Cell numeric>
          {number(line.standardAmount / 100)} <Certainty status={terms?.amountStatus} />
        </Cell>
        <Cell numeric>
          {asked ? (
            formatEuro(line.amount, locale)
          ) : (
            <span className="ui-quiet">{t`niet gevraagd`}</span>
          )}
        </Cell>
        <Cell numeric>
          {asked && <AwardCell {...props} unit={unit} invalid={problem !== undefined} />}
        </Cell>
        <Cell numeric>{awarded === undefined || !asked ? '' : formatEuro(awarded, locale)}</Cell>
      </tr>
      {problem && (
        <tr className="agency-problem">
          <td colSpan={9} id={`award-error-${line.indicatorCode}`}>
            {refusalText(problem.code, locale, { limit: problem.limit, unit })}
          </td>
        </tr>
      )}
    </>
  );
}

function AwardCell({
  line,
  form,
  onChange,
  unit,
  invalid,
}: LineRowProps & { readonly unit: string; readonly invalid: boolean }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  if (form === undefined)
    return line.awardedReach === null || line.awardedReach === undefined
      ? ''
      : formatNumber(line.awardedReach, locale);
  return (
    <input
      className="ui-input ui-input-number agency-award"
      inputMode="numeric"
      autoComplete="off"
      placeholder="0"
      aria-label={t`Toe te kennen, ${unit} (${line.indicatorCode})`}
      aria-invalid={invalid || undefined}
      aria-describedby={invalid ? `award-error-${line.indicatorCode}` : undefined}
      value={form[line.indicatorCode] ?? ''}
      onChange={(event) => onChange(line.indicatorCode, event.target.value)}
    />
  );
}

/** How certain a fact of the catalogue is, where it is not confirmed. For colleagues only. */
function Certainty({ status }: { readonly status: FactStatus | null | undefined }) {
  const { t } = useLingui();
  const texts: Partial<Record<FactStatus, string>> = {
    INFERRED: t`afgeleid`,
    PARAPHRASE: t`eigen naam`,
    UNCERTAIN: t`onzeker`,
    NOT_FOUND: t`niet gevonden`,
  };
  const text = status ? texts[status] : undefined;
  return text ? <small className="agency-certainty">{text}</small> : null;
}
