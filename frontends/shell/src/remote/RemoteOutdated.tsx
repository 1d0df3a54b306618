import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { MessagePage } from '../page/MessagePage.tsx';

/** The page is older than the front-end it asks for. */
export const RemoteOutdated = () => (
  <MessagePage
    title={<Trans>Er is een nieuwe versie</Trans>}
    actions={
      <Button onClick={() => location.reload()}>
        <Trans>Laad de pagina opnieuw</Trans>
      </Button>
    }
  >
    <Trans>De hub is bijgewerkt terwijl deze pagina openstond.</Trans>
  </MessagePage>
);
