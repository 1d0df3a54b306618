import { Button } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { SCENARIOS, type Scenarios } from './use-scenarios.ts';

/** Chooses the scenario that the page shows; the other one keeps its numbers. */
export function ScenarioTabs({ scenarios }: { readonly scenarios: Scenarios }) {
  const { t } = useLingui();
  const other = scenarios.active === 'A' ? 'B' : 'A';
  return (
    <div className="scenarios">
      <fieldset className="scenario-tabs">
        <legend className="ui-hidden">
          <Trans>Scenario</Trans>
        </legend>
        {SCENARIOS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === scenarios.active}
            onClick={() => scenarios.choose(name)}
          >
            {t`Scenario ${name}`}
          </button>
        ))}
      </fieldset>
      <Button variant="quiet" size="small" onClick={scenarios.copyToOther}>
        {t`Kopieer naar scenario ${other} en pas daar aan`}
      </Button>
    </div>
  );
}
