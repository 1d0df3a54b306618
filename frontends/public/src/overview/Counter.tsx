import { formatDate } from '@hub/domain';
import { Skeleton, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { type Figure, siteOf } from './figures.ts';

interface Props {
  readonly figure: Figure | undefined;
  readonly show: (value: number) => string;
}

/** A published figure with its definition, its date and its source; where sources differ, that too. */
export function Counter({ figure, show }: Props) {
  const locale = useUiLocale();
  if (!figure) {
    return (
      <li>
        <Skeleton lines={3} />
      </li>
    );
  }
  const { source, asOf, contradiction } = figure;
  return (
    <li>
      <span className="ui-figure">{show(figure.value)}</span>
      <strong>{locale === 'nl' ? figure.labelNl : figure.labelEn}</strong>
      <p>
        {locale === 'nl' ? figure.definitionNl : figure.definitionEn}{' '}
        {asOf && <Trans>Stand op {formatDate(asOf, locale)}.</Trans>}{' '}
        {source && (
          <Trans>
            Bron: <a href={source}>{siteOf(source)}</a>.
          </Trans>
        )}
      </p>
      {contradiction && (
        <details>
          <summary>
            <Trans>Waarom zegt een andere bron iets anders?</Trans>
          </summary>
          <p lang="nl">{contradiction}</p>
        </details>
      )}
    </li>
  );
}
