import {
  formatEuro,
  formatNumber,
  ownShareOf,
  type Problem,
  type SubsidyCalculation,
  type SubsidyTerms,
} from '@hub/domain';
import { Button, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { Plan, PlanChange } from './plan.ts';
import type { ActionInRound } from './round-terms.ts';

interface ActionBlockProps {
  readonly action: ActionInRound;
  readonly plan: Plan;
  readonly terms: SubsidyTerms;
  readonly calculation: SubsidyCalculation;
  readonly problems: readonly Problem[];
  readonly disabled?: boolean;
  readonly onChange: (change: PlanChange) => void;
}

/** One action with its rows, and the place where its ceiling cuts. */
export function ActionBlock(props: ActionBlockProps) {
  const { action, plan, calculation, terms, onChange } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const name = locale === 'nl' ? action.nameNl : action.nameEn;
  const sum = calculation.actions.find(({ actionNumber }) => actionNumber === action.number);
  const codes = action.indicators.map(({ indicator }) => indicator.code);
  return (
    <div className="action" id={`actie-${action.number}`}>
      <div className="action-head">
        <h3>
          <span className="ui-quiet">{t`Actie ${action.number}`}</span> {name}
        </h3>
        {!props.disabled && (
          <Button variant="quiet" size="small" onClick={() => onChange({ type: 'remove', codes })}>
            <Trans>Haal weg</Trans> <span className="ui-hidden">{t`actie ${action.number}`}</span>
          </Button>
        )}
      </div>
      <FractionNote action={action} />
      {action.indicators.map((indicator) => {
        const line = calculation.lines.find(
          ({ indicatorCode }) => indicatorCode === indicator.indicator.code,
        );
        const amountCents = line?.amountCents ?? 0;
        return (
          <IndicatorRow
            key={indicator.indicator.code}
            terms={indicator}
            row={plan[indicator.indicator.code]}
            amountCents={amountCents}
            ownShareCents={ownShareOf(amountCents, terms.coFinancingBasisPoints)}
            problems={props.problems}
            {...(props.disabled !== undefined && { disabled: props.disabled })}
            onChange={(field, text) =>
              onChange({ type: 'set', code: indicator.indicator.code, field, text })
            }
          />
        );
      })}
      {sum?.capped && sum.ceilingCents !== null && (
        <p className="capped">
          <Trans>
            De rijen vragen samen {formatEuro(sum.uncappedCents, locale)}. Het plafond van deze
            actie is <b>{formatEuro(sum.ceilingCents, locale)}</b>; daarmee rekenen we.
          </Trans>
        </p>
      )}
    </div>
  );
}

/** Where the exact limit is a fraction, the row takes the rounded number and the ceiling in euro decides. */
function FractionNote({ action }: { readonly action: ActionInRound }) {
  const locale = useUiLocale();
  const fractional = action.indicators.find(({ maxReach }) => !Number.isInteger(maxReach));
  if (!fractional || action.ceiling === null) return null;
  return (
    <p className="action-note">
      <Trans>
        Je kan ten hoogste {formatNumber(fractional.maxReachInForm, locale)} invullen waar de exacte
        grens {formatNumber(fractional.maxReach, locale)} is. Het plafond van{' '}
        {formatEuro(action.ceiling, locale)} beslist over het bedrag.
      </Trans>
    </p>
  );
}
