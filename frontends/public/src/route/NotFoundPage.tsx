import { LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';

export const NotFoundPage = () => (
  <div className="public-wrap public-inner">
    <h1>
      <Trans>Deze pagina bestaat niet</Trans>
    </h1>
    <p className="ui-lead">
      <Trans>Misschien is het adres verkeerd overgenomen. Alles begint op de kaart.</Trans>
    </p>
    <p className="public-after">
      <LinkButton href="/">
        <Trans>Naar de kaart</Trans>
      </LinkButton>
    </p>
  </div>
);
