import { calculateSubsidy, checkReach, formatEuro } from '@hub/domain';
import { Card, DemoLabel, PageHeader, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { RoundTermsFragment, SimulatorTermsQuery } from '../generated/graphql.ts';
import { CompareTable } from './CompareTable.tsx';
import { EligibilityPanel } from './EligibilityPanel.tsx';
import { ObjectiveList } from './ObjectiveList.tsx';
import { readPlan } from './plan.ts';
import { objectivesInRound, subsidyTerms } from './round-terms.ts';
import { ScenarioTabs } from './ScenarioTabs.tsx';
import { StartFromScenario } from './StartFromScenario.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import { useScenarios } from './use-scenarios.ts';

interface SimulatorProps {
  readonly programme: NonNullable<SimulatorTermsQuery['programme']>;
  readonly round: RoundTermsFragment;
  readonly mayStart: boolean;
  readonly navigate: (path: string) => void;
}

/** Plans of one round, counted with the rules of the server while somebody types. */
export function Simulator({ programme, round, mayStart, navigate }: SimulatorProps) {
  const scenarios = useScenarios(round.id);
  const terms = useMemo(() => subsidyTerms(round), [round]);
  const objectives = useMemo(
    () => objectivesInRound(programme.objectives, round),
    [programme, round],
  );
  const { calculation, problems } = useMemo(() => {
    const { lines, unreadable } = readPlan(scenarios.plan);
    const found = checkReach(terms, lines).filter(({ code }) => code !== 'NOTHING_PLANNED');
    return { calculation: calculateSubsidy(terms, lines), problems: [...unreadable, ...found] };
  }, [scenarios.plan, terms]);
  return (
    <>
      <Introduction round={round} />
      <PhoneBar cents={calculation.requestedCents} scenario={scenarios.active} />
      <div className="ui-columns">
        <ObjectiveList
          objectives={objectives}
          plan={scenarios.plan}
          terms={terms}
          calculation={calculation}
          problems={problems}
          onChange={scenarios.change}
        />
        <aside className="ui-stack ui-stick" id="berekening">
          <Card flush className="summary">
            <ScenarioTabs scenarios={scenarios} />
            <SummaryPanel calculation={calculation} problems={problems}>
              <div className="summary-part">
                <CompareTable terms={terms} plans={scenarios.plans} active={scenarios.active} />
              </div>
              <StartFromScenario
                roundId={round.id}
                scenario={scenarios.active}
                plan={scenarios.plan}
                terms={terms}
                allowed={mayStart}
                navigate={navigate}
              />
            </SummaryPanel>
          </Card>
          <EligibilityPanel roundId={round.id} />
        </aside>
      </div>
    </>
  );
}

function Introduction({ round }: { readonly round: RoundTermsFragment }) {
  const locale = useUiLocale();
  const title = locale === 'nl' ? round.titleNl : round.titleEn;
  return (
    <>
      <PageHeader
        title={<Trans>Bereken jullie subsidie</Trans>}
        status={round.demo && <DemoLabel />}
        lead={
          <Trans>
            Vul in hoeveel mensen jullie extra willen bereiken in {title}. Het bedrag rekent meteen
            mee.
          </Trans>
        }
      />
      <p className="formula">
        <Trans>
          <span>Zo rekenen we:</span>{' '}
          <span>
            <b>450</b> volwassenen
          </span>{' '}
          <span>
            × <b>{formatEuro(6000, locale)}</b>
          </span>{' '}
          <span>
            = <b>{formatEuro(2_700_000, locale)}</b> van Vlaanderen
          </span>{' '}
          <span>
            + <b>{formatEuro(2_700_000, locale)}</b> van jullie bestuur
          </span>
        </Trans>
      </p>
    </>
  );
}

function PhoneBar({ cents, scenario }: { readonly cents: number; readonly scenario: string }) {
  const locale = useUiLocale();
  return (
    <div className="phone-bar">
      <div>
        <small>
          <Trans>Vlaanderen · scenario {scenario}</Trans>
        </small>
        <b>{formatEuro(cents, locale)}</b>
      </div>
      <a className="ui-button ui-button-small" href="#berekening">
        <Trans>Bekijk alles</Trans>
      </a>
    </div>
  );
}
