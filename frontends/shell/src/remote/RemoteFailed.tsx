import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { MessagePage } from '../page/MessagePage.tsx';

/** One front-end does not come; the frame and the others go on. */
export const RemoteFailed = ({ retry }: { readonly retry: () => void }) => (
  <div role="alert">
    <MessagePage
      title={<Trans>Dit deel is nu niet bereikbaar</Trans>}
      actions={
        <Button onClick={retry}>
          <Trans>Probeer opnieuw</Trans>
        </Button>
      }
    >
      <Trans>
        De andere delen van de hub werken gewoon verder. Probeer het over enkele minuten opnieuw.
      </Trans>
    </MessagePage>
  </div>
);
