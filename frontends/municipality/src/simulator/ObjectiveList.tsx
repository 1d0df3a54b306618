import { Trans } from '@lingui/react/macro';
import { ObjectiveCard, type ObjectiveCardProps } from './ObjectiveCard.tsx';
import type { ObjectiveTerms } from './round-terms.ts';

type ObjectiveListProps = Omit<ObjectiveCardProps, 'objective'> & {
  readonly objectives: readonly ObjectiveTerms[];
};

/** All objectives with their rows, below one line of column heads. Used by the simulator and by the application. */
export function ObjectiveList({ objectives, ...rest }: ObjectiveListProps) {
  return (
    <div className="ui-stack">
      <div className="row-heads" aria-hidden="true">
        <span>
          <Trans>Wie jullie bereiken</Trans>
        </span>
        <span>
          <Trans>Huidig bereik</Trans>
        </span>
        <span>
          <Trans>Gepland bereik (extra)</Trans>
        </span>
        <span>
          <Trans>Bedrag</Trans>
        </span>
      </div>
      {objectives.map((objective) => (
        <ObjectiveCard key={objective.id} {...rest} objective={objective} />
      ))}
      <p className="ui-small ui-quiet">
        <Trans>
          De acties 1, 3, 4 en 12 krijgen geld uit andere oproepen. Huidig bereik: mensen die jullie
          al bereiken zonder geld van dit plan. Daarvoor is er geen subsidie.
        </Trans>
      </p>
    </div>
  );
}
