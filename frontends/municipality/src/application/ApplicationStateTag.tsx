import { StatusTag } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { ApplicationState } from '../generated/graphql.ts';

/** Where an application stands, in the words of the municipality. */
export function ApplicationStateTag({ state }: { readonly state: ApplicationState }) {
  switch (state) {
    case 'DRAFT':
      return (
        <StatusTag>
          <Trans>Ontwerp</Trans>
        </StatusTag>
      );
    case 'LAPSED':
      return (
        <StatusTag tone="error">
          <Trans>Vervallen</Trans>
        </StatusTag>
      );
    case 'SUBMITTED':
      return (
        <StatusTag tone="ok">
          <Trans>Ingediend</Trans>
        </StatusTag>
      );
    case 'WITHDRAWN':
      return (
        <StatusTag>
          <Trans>Ingetrokken</Trans>
        </StatusTag>
      );
    case 'RETURNED':
      return (
        <StatusTag tone="warn">
          <Trans>Terug voor aanvulling</Trans>
        </StatusTag>
      );
    case 'INADMISSIBLE':
      return (
        <StatusTag tone="error">
          <Trans>Niet ontvankelijk</Trans>
        </StatusTag>
      );
    case 'ADMISSIBLE':
      return (
        <StatusTag tone="ok">
          <Trans>Ontvankelijk</Trans>
        </StatusTag>
      );
    case 'ASSESSED':
      return (
        <StatusTag tone="todo">
          <Trans>Beoordeeld</Trans>
        </StatusTag>
      );
    case 'DECIDED':
      return (
        <StatusTag tone="ok">
          <Trans>Beslist</Trans>
        </StatusTag>
      );
  }
}
