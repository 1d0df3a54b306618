import { BulletBar, UnitBlocks, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { type Catalogue, nameOf } from '../catalogue/use-catalogue.ts';
import { ActionLines } from './ActionLines.tsx';
import type { ObjectiveOfYear, YearOfGovernment } from './government-year.ts';

interface Props {
  readonly name: string;
  readonly year: YearOfGovernment;
  readonly objectives: Catalogue['objectives'];
}

/** Every action of the year: what was agreed, what was reached, what it costs. */
export const AgreedAndReached = ({ name, year, objectives }: Props) => (
  <section className="public-agreed">
    <h2>
      <Trans>Afgesproken en bereikt</Trans>
    </h2>
    <p className="public-measure">
      <Trans>
        Afgesproken is wat {name} al bereikte, plus wat het extra zou bereiken met geld van het
        plan. Alleen het extra aantal krijgt subsidie.
      </Trans>
    </p>
    <ul className="public-key">
      <li>
        <span>
          <BulletBar value={9} target={8} max={14} />
        </span>
        <Trans>bereikt, met streep op het afgesproken aantal</Trans>
      </li>
      <li>
        <span>
          <BulletBar value={5} target={8} max={14} tone="low" />
        </span>
        <Trans>niet gehaald</Trans>
      </li>
      <li>
        <UnitBlocks done={1} planned={2} />
        <Trans>plannen en posten, één blokje elk</Trans>
      </li>
    </ul>
    {year.objectives.map((objective) => (
      <ObjectiveGroup key={objective.slug} objective={objective} objectives={objectives} />
    ))}
  </section>
);

interface GroupProps {
  readonly objective: ObjectiveOfYear;
  readonly objectives: Catalogue['objectives'];
}

function ObjectiveGroup({ objective, objectives }: GroupProps) {
  const locale = useUiLocale();
  const known = objectives.find(({ slug }) => slug === objective.slug);
  return (
    <div className="public-group">
      <h3>{known ? nameOf(known, locale) : objective.slug}</h3>
      <ul>
        {objective.actions.map((action) => (
          <ActionLines key={action.action.number} action={action} />
        ))}
      </ul>
    </div>
  );
}
