import { type Problem, refusalText, type SubsidyTerms } from '@hub/domain';
import { Banner, Button, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BASE } from '../base.ts';
import type { DraftFieldsFragment } from '../generated/graphql.ts';
import type { Plan } from './plan.ts';
import { useKeepScenario } from './use-keep-scenario.ts';

interface StartFromScenarioProps {
  readonly roundId: string;
  readonly scenario: string;
  readonly plan: Plan;
  readonly terms: SubsidyTerms;
  readonly allowed: boolean;
  readonly navigate: (path: string) => void;
}

/** Keeps the scenario as the draft application of the government; an existing draft is only replaced when the person says so. */
export function StartFromScenario(props: StartFromScenarioProps) {
  const { scenario, plan, terms, allowed, navigate } = props;
  const { t } = useLingui();
  const { start, keep, busy } = useKeepScenario(props.roundId, plan, terms);
  const [existing, setExisting] = useState<DraftFieldsFragment>();
  const [problems, setProblems] = useState<readonly Problem[] | 'unreached'>([]);
  const open = (id: string) => navigate(`${BASE}/aanvraag/${id}`);

  const begin = async (replace?: DraftFieldsFragment) => {
    setProblems([]);
    const result = replace ? await keep(replace) : await start();
    if (result.kind === 'kept') open(result.id);
    else if (result.kind === 'exists') setExisting(result.draft);
    else if (result.kind === 'refused') setProblems(result.problems);
    else setProblems('unreached');
  };
  return (
    <div className="summary-part">
      {existing ? (
        <Banner
          tone="warn"
          live
          heading={t`Jullie hebben al een ontwerp in deze ronde.`}
          actions={
            <>
              <Button
                busy={busy}
                onClick={() => begin(existing)}
              >{t`Vervang de rijen door scenario ${scenario}`}</Button>
              <Button variant="secondary" onClick={() => open(existing.id)}>
                <Trans>Open het ontwerp</Trans>
              </Button>
            </>
          }
        />
      ) : (
        <Button className="wide-button" disabled={!allowed} busy={busy} onClick={() => begin()}>
          {t`Start aanvraag met scenario ${scenario}`}
        </Button>
      )}
      <Refusal problems={problems} />
      <small>
        {allowed
          ? t`Je kan alles nog aanpassen. Dit is een berekening, geen toezegging: de Vlaamse Regering beslist.`
          : t`Alleen een redacteur of ondertekenaar kan een aanvraag starten. Dit is een berekening, geen toezegging.`}
      </small>
    </div>
  );
}

function Refusal({ problems }: { readonly problems: readonly Problem[] | 'unreached' }) {
  const locale = useUiLocale();
  if (problems.length === 0) return null;
  return (
    <Banner tone="error" live>
      {problems === 'unreached' ? (
        <Trans>De hub is niet bereikt. Je scenario blijft hier staan; probeer het opnieuw.</Trans>
      ) : (
        problems.map(({ code, limit }) => refusalText(code, locale, { limit })).join(' ')
      )}
    </Banner>
  );
}
