import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { MessagePage } from './MessagePage.tsx';

/** The server did not answer at all. */
export const StartFailedPage = ({ retry }: { readonly retry: () => void }) => (
  <MessagePage
    title={<Trans>De Samenleven Hub is nu niet bereikbaar</Trans>}
    actions={
      <Button onClick={retry}>
        <Trans>Probeer opnieuw</Trans>
      </Button>
    }
  >
    <Trans>
      Kijk of je verbinding hebt met het internet. Wacht anders enkele minuten en probeer het dan
      opnieuw.
    </Trans>
  </MessagePage>
);
