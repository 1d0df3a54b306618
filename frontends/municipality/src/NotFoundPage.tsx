import { PageHeader } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE } from './base.ts';

export const NotFoundPage = () => (
  <>
    <PageHeader
      title={<Trans>Deze pagina bestaat niet</Trans>}
      lead={<Trans>De link klopt niet, of het onderdeel hoort bij een ander bestuur.</Trans>}
    />
    <p>
      <a href={BASE}>
        <Trans>Ga naar de start</Trans>
      </a>
    </p>
  </>
);
