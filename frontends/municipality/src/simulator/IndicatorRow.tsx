import { formatEuro, type Problem, refusalText } from '@hub/domain';
import { Checkbox, ReachField, TextField, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { EMPTY_ROW, type PlanRow } from './plan.ts';
import { capitalised, problemAt, unitOf } from './reach-text.ts';
import type { IndicatorInRound } from './round-terms.ts';

export interface IndicatorRowProps {
  readonly terms: IndicatorInRound;
  readonly row: PlanRow | undefined;
  readonly amountCents: number;
  readonly ownShareCents: number;
  readonly problems: readonly Problem[];
  readonly disabled?: boolean;
  readonly onChange: (field: 'current' | 'planned', text: string) => void;
}

/** One indicator: who, current reach, planned reach, what Flanders and the government pay. */
export function IndicatorRow(props: IndicatorRowProps) {
  const { terms, row = EMPTY_ROW, problems, disabled = false, onChange } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const { code, kind } = terms.indicator;
  const unit = unitOf(terms, locale);
  const current = problemAt(problems, code, 'currentReach');
  return (
    <div className="indicator">
      <div className="indicator-unit">
        {capitalised(unit)}
        <small>{t`${formatEuro(terms.standardAmount, locale)} per eenheid`}</small>
      </div>
      {kind === 'PLAN' ? (
        <div className="indicator-plan" id={`planned-${code}`}>
          <Checkbox
            label={t`We maken en voeren uit: ${unit}`}
            checked={row.planned === '1'}
            disabled={disabled}
            onChange={(checked) => onChange('planned', checked ? '1' : '0')}
          />
        </div>
      ) : (
        <>
          <div className="indicator-current">
            <span className="indicator-phone-label" aria-hidden="true">
              <Trans>Huidig bereik</Trans>
            </span>
            <TextField
              label={t`Huidig bereik, ${unit}`}
              labelHidden
              inputMode="numeric"
              placeholder="0"
              value={row.current}
              disabled={disabled}
              error={current && refusalText(current.code, locale)}
              onChange={(text) => onChange('current', text)}
            />
          </div>
          <div className="indicator-planned">
            <span className="indicator-phone-label" aria-hidden="true">
              <Trans>Gepland bereik (extra)</Trans>
            </span>
            <ReachField
              id={`planned-${code}`}
              label={t`Gepland bereik, ${unit}`}
              labelHidden
              value={row.planned}
              max={terms.maxReachInForm}
              unit={unit}
              disabled={disabled}
              onChange={(text) => onChange('planned', text)}
            />
          </div>
        </>
      )}
      <Amounts flemish={props.amountCents} own={props.ownShareCents} />
    </div>
  );
}

function Amounts({ flemish, own }: { readonly flemish: number; readonly own: number }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  return (
    <div className="indicator-amounts">
      <b>{formatEuro(flemish, locale)}</b>
      <span>{t`+ jullie ${formatEuro(own, locale)}`}</span>
    </div>
  );
}
