import { useGraphQuery } from '@hub/client/graph';
import { Card, PanelState, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ActionMeaningDocument, type ActionMeaningQuery } from '../generated/graphql.ts';
import { type Assignment, PROGRAMME } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import { LoadedPanel } from './LoadedPanel.tsx';

type Indicator = NonNullable<Assignment['indicator']>;

/** What counts for this indicator, in the words of the catalogue and of the round. */
export function MeaningCard({ assignment }: { readonly assignment: Assignment }) {
  const heading = <Trans>Wat de indicator betekent</Trans>;
  const { indicator } = assignment;
  if (indicator) return <Known assignment={assignment} indicator={indicator} heading={heading} />;
  return (
    <Card heading={heading}>
      <PanelState state="unavailable" heading={heading} />
    </Card>
  );
}

interface KnownProps {
  readonly assignment: Assignment;
  readonly indicator: Indicator;
  readonly heading: ReactNode;
}

function Known({ assignment, indicator, heading }: KnownProps) {
  const { number } = indicator.action;
  const reading = useGraphQuery(ActionMeaningDocument, { programme: PROGRAMME, number });
  return (
    <Card heading={heading} aside={indicator.code}>
      <LoadedPanel reading={reading} heading={heading} lines={3}>
        {({ action }) =>
          action ? (
            <Meaning action={action} assignment={assignment} />
          ) : (
            <PanelState state="unavailable" heading={heading} onRetry={reading.retry} />
          )
        }
      </LoadedPanel>
    </Card>
  );
}

interface MeaningProps {
  readonly action: NonNullable<ActionMeaningQuery['action']>;
  readonly assignment: Assignment;
}

function Meaning({ action, assignment }: MeaningProps) {
  const nl = useUiLocale() === 'nl';
  const { unit, round, action: actionName } = useAssignmentText()(assignment);
  const objective = nl ? action.objective.nameNl : action.objective.nameEn;
  const sentence = action.indicators.find(({ id }) => id === assignment.indicator?.id)?.sentenceNl;
  const definition = action.terms.find(
    (terms) => terms.round.id === assignment.round?.id,
  )?.definitionNl;
  return (
    <div className="ui-stack meaning">
      <p className="ui-quiet">
        <Trans>Doelstelling: {objective}</Trans>
      </p>
      <p lang={sentence ? 'nl' : undefined}>
        <strong>
          {sentence ?? (
            <Trans>
              Geteld worden: {unit} ({actionName}).
            </Trans>
          )}
        </strong>
      </p>
      {definition ? (
        <div>
          <h3>
            <Trans>Definitie in {round}</Trans>
          </h3>
          <p className="prose" lang="nl">
            {definition}
          </p>
        </div>
      ) : (
        <p className="ui-quiet">
          <Trans>Het reglement van {round} geeft hier geen aparte definitie.</Trans>
        </p>
      )}
    </div>
  );
}
