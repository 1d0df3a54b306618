import type { ApiClient } from '@hub/client';
import { HeadCell, Table } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { ConnectionRow, type PlanChange } from './ConnectionRow.tsx';

interface ConnectionTableProps {
  readonly caption: string;
  readonly clients: readonly ApiClient[];
  /** without it there is nothing to do with them */
  readonly onPlan?: PlanChange;
}

export const ConnectionTable = ({ caption, clients, onPlan }: ConnectionTableProps) => (
  <Table caption={caption} stack className="connections">
    <thead>
      <tr>
        <HeadCell>
          <Trans>Naam en client-id</Trans>
        </HeadCell>
        <HeadCell>
          <Trans>Mag</Trans>
        </HeadCell>
        <HeadCell>
          <Trans>Gemaakt</Trans>
        </HeadCell>
        <HeadCell>
          <Trans>Laatst gebruikt</Trans>
        </HeadCell>
        <HeadCell>
          <Trans>Geldig tot</Trans>
        </HeadCell>
        <HeadCell>
          <Trans>Stand</Trans>
        </HeadCell>
        {onPlan && (
          <HeadCell>
            <span className="ui-hidden">
              <Trans>Wat je kunt doen</Trans>
            </span>
          </HeadCell>
        )}
      </tr>
    </thead>
    <tbody>
      {clients.map((client) => (
        <ConnectionRow key={client.id} client={client} {...(onPlan && { onPlan })} />
      ))}
    </tbody>
  </Table>
);
