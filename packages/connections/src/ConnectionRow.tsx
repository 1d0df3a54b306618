import type { ApiClient } from '@hub/client';
import { formatDate, formatTime } from '@hub/domain';
import { Button, Cell, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConnectionStateTag } from './ConnectionStateTag.tsx';

export type PlanChange = (plan: {
  readonly verb: 'rotate' | 'revoke';
  readonly client: ApiClient;
}) => void;

interface ConnectionRowProps {
  readonly client: ApiClient;
  readonly onPlan?: PlanChange;
}

export function ConnectionRow({ client, onPlan }: ConnectionRowProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { id, name, scopes, createdBy, createdAt, lastUsedAt, expiresAt } = client;
  return (
    <tr>
      <Cell>
        <strong>{name}</strong>
        <small className="connection-id">{id}</small>
      </Cell>
      <Cell label={t`Mag`}>
        {scopes.includes('write') ? <Trans>Lezen en schrijven</Trans> : <Trans>Alleen lezen</Trans>}
      </Cell>
      <Cell label={t`Gemaakt`}>
        <span>
          {createdBy} <small className="ui-number">{formatDate(createdAt, locale)}</small>
        </span>
      </Cell>
      <Cell label={t`Laatst gebruikt`}>
        {lastUsedAt ? <Moment when={lastUsedAt} /> : <Trans>Nog niet</Trans>}
      </Cell>
      <Cell label={t`Geldig tot`}>
        <span className="ui-number">{formatDate(expiresAt, locale)}</span>
      </Cell>
      <Cell label={t`Stand`}>
        <ConnectionStateTag client={client} />
      </Cell>
      {onPlan && (
        <Cell className="connection-verbs">
          <Button
            variant="secondary"
            size="small"
            aria-label={t`Nieuw geheim voor ${name}`}
            onClick={() => onPlan({ verb: 'rotate', client })}
          >
            <Trans>Nieuw geheim</Trans>
          </Button>
          <Button
            variant="secondary"
            size="small"
            aria-label={t`Trek ${name} in`}
            onClick={() => onPlan({ verb: 'revoke', client })}
          >
            <Trans>Trek in</Trans>
          </Button>
        </Cell>
      )}
    </tr>
  );
}

function Moment({ when }: { readonly when: string }) {
  const locale = useUiLocale();
  return (
    <span>
      <span className="ui-number">{formatDate(when, locale)}</span>{' '}
      <small className="ui-number">{formatTime(when, locale)}</small>
    </span>
  );
}
