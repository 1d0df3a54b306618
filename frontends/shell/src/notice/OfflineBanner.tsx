import { Icon } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useOnline } from './use-online.ts';

/** Says that there is no network. The live region stands always, or a screen reader would not hear its text come. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status" className="frame-offline" data-shown={!online || undefined}>
      {!online && (
        <p>
          <Icon name="warning" />{' '}
          <Trans>
            Je bent offline. Wat je ziet, kan verouderd zijn. Zodra er weer verbinding is, kun je
            verder.
          </Trans>
        </p>
      )}
    </div>
  );
}
