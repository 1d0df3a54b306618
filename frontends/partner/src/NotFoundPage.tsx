import { PageHeader } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE } from './base.ts';

export const NotFoundPage = () => (
  <>
    <PageHeader
      title={<Trans>Deze pagina bestaat niet</Trans>}
      lead={<Trans>De link klopt niet, of de opdracht hoort bij een andere organisatie.</Trans>}
    />
    <p>
      <a href={BASE}>
        <Trans>Ga naar jullie opdrachten</Trans>
      </a>
    </p>
  </>
);
