import { loginAddress } from '@hub/client';
import { LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { MessagePage } from './MessagePage.tsx';

interface Props {
  readonly hint: string;
  readonly returnTo: string;
}

/** The address is for people who are logged in; after the login they come back to it. */
export const LoginPage = ({ hint, returnTo }: Props) => (
  <MessagePage
    title={<Trans>Meld je aan om verder te gaan</Trans>}
    actions={
      <>
        <LinkButton rel="external" href={loginAddress(returnTo, hint)}>
          <Trans>Meld je aan</Trans>
        </LinkButton>
        <LinkButton variant="secondary" href="/">
          <Trans>Ga naar de openbare site</Trans>
        </LinkButton>
      </>
    }
  >
    <Trans>Deze pagina is alleen voor wie aangemeld is. Na het aanmelden kom je hier terug.</Trans>
  </MessagePage>
);
