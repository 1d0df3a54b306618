import { LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { MessagePage } from './MessagePage.tsx';

/** No front-end owns the address. */
export const NotFoundPage = ({ home }: { readonly home: string }) => (
  <MessagePage
    title={<Trans>Deze pagina bestaat niet</Trans>}
    actions={
      <LinkButton href={home}>
        <Trans>Ga naar de startpagina</Trans>
      </LinkButton>
    }
  >
    <Trans>Misschien is het adres niet volledig, of is de pagina verplaatst.</Trans>
  </MessagePage>
);
