import type { ApiClient } from '@hub/client';
import { formatDate, formatDateTime } from '@hub/domain';
import { StatusTag, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { connectionState } from './connection-state.ts';

/** How a connection stands, and what is worth knowing about that. */
export function ConnectionStateTag({ client }: { readonly client: ApiClient }) {
  const locale = useUiLocale();
  const state = connectionState(client, Date.now());
  const { earlierUntil, revokedAt, revokedBy } = client;
  if (state === 'expired') {
    return (
      <StatusTag>
        <Trans>Verlopen</Trans>
      </StatusTag>
    );
  }
  if (state === 'revoked') {
    const day = revokedAt ? formatDate(revokedAt, locale) : '';
    return (
      <span>
        <StatusTag>
          <Trans>Ingetrokken</Trans>
        </StatusTag>
        <small>
          <Trans>
            door {revokedBy}, {day}
          </Trans>
        </small>
      </span>
    );
  }
  const overlaps = earlierUntil !== null && Date.parse(earlierUntil) > Date.now();
  const overlap = overlaps ? formatDateTime(earlierUntil, locale) : '';
  return (
    <span>
      <AliveTag expiring={state === 'expiring'} />
      {overlaps && (
        <small>
          <Trans>oud geheim werkt nog tot {overlap}</Trans>
        </small>
      )}
    </span>
  );
}

const AliveTag = ({ expiring }: { readonly expiring: boolean }) =>
  expiring ? (
    <StatusTag tone="warn">
      <Trans>Verloopt binnenkort</Trans>
    </StatusTag>
  ) : (
    <StatusTag tone="ok" plain>
      <Trans>Actief</Trans>
    </StatusTag>
  );
