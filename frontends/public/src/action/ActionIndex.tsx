import { useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import {
  type Catalogue,
  type CatalogueAction,
  isEverFundable,
  nameOf,
} from '../catalogue/use-catalogue.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** the page itself has the title */
  readonly withoutTitle?: boolean;
}

/** All actions under their objectives. */
export function ActionIndex({ catalogue, withoutTitle = false }: Props) {
  const locale = useUiLocale();
  const { actions, objectives } = catalogue;
  const Heading = withoutTitle ? 'h2' : 'h3';
  return (
    <>
      {!withoutTitle && (
        <h2>
          <Trans>
            {actions.length} acties, {objectives.length} doelstellingen
          </Trans>
        </h2>
      )}
      <div className="public-goals">
        {objectives.map((objective) => (
          <section key={objective.slug}>
            <Heading>{nameOf(objective, locale)}</Heading>
            <ul>
              {actions
                .filter((action) => action.objective.slug === objective.slug)
                .map((action) => (
                  <ActionItem key={action.number} action={action} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function ActionItem({ action }: { readonly action: CatalogueAction }) {
  const locale = useUiLocale();
  return (
    <li>
      <span>{action.number}</span>
      <span>
        <a href={`/actie/${action.number}`}>{nameOf(action, locale)}</a>
        {!isEverFundable(action) && (
          <small className="ui-quiet">
            {' '}
            <Trans>(ander budget)</Trans>
          </small>
        )}
      </span>
    </li>
  );
}
