import { formatEuro, type Problem, type SubsidyCalculation, type SubsidyTerms } from '@hub/domain';
import { Button, useUiLocale } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionBlock } from './ActionBlock.tsx';
import type { Plan, PlanChange } from './plan.ts';
import type { ActionInRound, ObjectiveTerms } from './round-terms.ts';

export interface ObjectiveCardProps {
  readonly objective: ObjectiveTerms;
  readonly plan: Plan;
  readonly terms: SubsidyTerms;
  readonly calculation: SubsidyCalculation;
  readonly problems: readonly Problem[];
  readonly disabled?: boolean;
  readonly onChange: (change: PlanChange) => void;
}

const codesOf = (action: ActionInRound) => action.indicators.map(({ indicator }) => indicator.code);

/** An objective: its chosen actions open, the others one line each. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { objective, plan, calculation, disabled } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const chosen = objective.actions.filter((action) => codesOf(action).some((code) => code in plan));
  const others = objective.actions.filter((action) => !chosen.includes(action));
  const amount = calculation.actions
    .filter(({ actionNumber }) => chosen.some(({ number }) => number === actionNumber))
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  const ceiling = chosen.reduce((sum, action) => sum + (action.ceiling ?? 0), 0);
  const list = !disabled && others.length > 0 && (
    <OtherActions actions={others} onChange={props.onChange} />
  );
  return (
    <section className="ui-card objective" aria-labelledby={`objective-${objective.id}`}>
      <header>
        <h2 id={`objective-${objective.id}`}>
          {locale === 'nl' ? objective.nameNl : objective.nameEn}
        </h2>
        <p>
          {chosen.length === 0 ? (
            <Trans>Nog niets gepland</Trans>
          ) : (
            <Trans>
              <b>{formatEuro(amount, locale)}</b> van ten hoogste {formatEuro(ceiling, locale)}
            </Trans>
          )}
        </p>
      </header>
      {chosen.map((action) => (
        <ActionBlock key={action.number} {...props} action={action} />
      ))}
      {chosen.length === 0 || !list ? (
        list
      ) : (
        <details className="fold">
          <summary>
            {t`Voeg nog een actie toe`}{' '}
            <span>
              <Plural value={others.length} one="# actie" other="# acties" />
            </span>
          </summary>
          {list}
        </details>
      )}
    </section>
  );
}

function OtherActions({
  actions,
  onChange,
}: { readonly actions: readonly ActionInRound[] } & Pick<ObjectiveCardProps, 'onChange'>) {
  const { t } = useLingui();
  const locale = useUiLocale();
  return (
    <ul className="other-actions">
      {actions.map((action) => (
        <li key={action.number}>
          <span>
            <span className="ui-quiet">{t`Actie ${action.number}`}</span>{' '}
            {locale === 'nl' ? action.nameNl : action.nameEn}
          </span>
          <span>{action.ceiling === null ? '' : t`tot ${formatEuro(action.ceiling, locale)}`}</span>
          <Button variant="quiet" onClick={() => onChange({ type: 'add', codes: codesOf(action) })}>
            <Trans>Voeg toe</Trans> <span className="ui-hidden">{t`actie ${action.number}`}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
