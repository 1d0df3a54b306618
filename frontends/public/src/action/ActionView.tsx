import { Banner, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { roundName } from '../catalogue/round-name.ts';
import { type CatalogueRound, defaultRound, nameOf } from '../catalogue/use-catalogue.ts';
import { ActionFacts } from './ActionFacts.tsx';
import type { ActionDetails } from './ActionPage.tsx';
import { ActionYears } from './ActionYears.tsx';
import { MentorsOfAction } from './MentorsOfAction.tsx';
import { definitionsOf, termsOf } from './terms-of-action.ts';
import { WhoDoesIt } from './WhoDoesIt.tsx';

interface Props {
  readonly action: ActionDetails;
  readonly rounds: readonly CatalogueRound[];
}

export function ActionView({ action, rounds }: Props) {
  const latest = defaultRound(rounds.filter(({ slug }) => termsOf(action, slug).fundable));
  const [definition, ...changes] = definitionsOf(action, rounds);
  if (!latest) {
    return (
      <div className="public-after">
        <Banner heading={<Trans>Deze actie krijgt geen geld uit dit plan.</Trans>}>
          <Trans>
            Ze loopt met een ander budget. Daarom zijn er hier geen bedragen en resultaten.
          </Trans>
        </Banner>
      </div>
    );
  }
  return (
    <>
      {definition && (
        <p className="ui-lead" lang="nl">
          {definition.text}
        </p>
      )}
      <ActionFacts action={action} terms={termsOf(action, latest.slug)} round={latest} />
      <ActionYears action={action} rounds={rounds} />
      {changes.length > 0 && (
        <Banner tone="warn" heading={<Trans>Vergelijk de projectjaren niet zomaar.</Trans>}>
          {changes.map(({ from, text }) => (
            <span key={from.slug}>
              <Trans>
                Vanaf {roundName(from)}: <span lang="nl">{text}</span>
              </Trans>{' '}
            </span>
          ))}
        </Banner>
      )}
      <div className="public-action-grid">
        <WhoDoesIt action={action} rounds={rounds} latest={latest} />
        <aside>
          <MentorsOfAction number={action.number} />
          <section>
            <h3>
              <Trans>Zoek je zelf begeleiding?</Trans>
            </h3>
            <p>
              <Trans>
                Neem contact op met je gemeente. Deze site neemt geen aanvragen van personen aan.
              </Trans>
            </p>
          </section>
          <SameObjective action={action} />
        </aside>
      </div>
    </>
  );
}

function SameObjective({ action }: { readonly action: ActionDetails }) {
  const locale = useUiLocale();
  const others = action.objective.actions.filter(({ number }) => number !== action.number);
  return (
    <section>
      <h3>
        <Trans>Ook onder {nameOf(action.objective, locale)}</Trans>
      </h3>
      <ul className="public-plain">
        {others.map((other) => (
          <li key={other.number}>
            <a href={`/actie/${other.number}`}>{nameOf(other, locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
