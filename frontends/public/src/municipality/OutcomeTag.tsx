import { formatPercent } from '@hub/domain';
import { StatusTag, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { Outcome } from './government-year.ts';

interface Props {
  readonly outcome: Outcome;
  /** of what was agreed */
  readonly share?: number | undefined;
}

/** The outcome in words, with the percentage below it. */
export function OutcomeTag({ outcome, share }: Props) {
  const locale = useUiLocale();
  if (outcome === 'shared') return <span />;
  if (outcome === 'waiting') {
    return (
      <span className="public-outcome">
        <StatusTag>
          <Trans>Nog geen rapport</Trans>
        </StatusTag>
      </span>
    );
  }
  return (
    <span className="public-outcome">
      {outcome === 'reached' ? (
        <StatusTag tone="ok">
          <Trans>Gehaald</Trans>
        </StatusTag>
      ) : (
        <StatusTag>
          <Trans>Niet gehaald</Trans>
        </StatusTag>
      )}
      {share !== undefined && <small>{formatPercent(share, locale)}</small>}
    </span>
  );
}
