import { Button, LinkButton } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { logOut } from '../frame/log-out.ts';
import { MessagePage } from './MessagePage.tsx';

/** Logged in, but this part is made for others. */
export const OtherAudiencePage = ({ home }: { readonly home: string }) => (
  <MessagePage
    title={<Trans>Dit deel is niet voor jouw organisatie</Trans>}
    actions={
      <>
        <LinkButton href={home}>
          <Trans>Ga naar mijn werkplek</Trans>
        </LinkButton>
        <Button variant="secondary" onClick={() => logOut()}>
          <Trans>Meld af</Trans>
        </Button>
      </>
    }
  >
    <Trans>
      Je bent aangemeld voor een andere organisatie. Meld af om met een ander account aan te melden.
    </Trans>
  </MessagePage>
);
