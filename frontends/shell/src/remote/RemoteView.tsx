import type { RemoteReference, Session } from '@hub/client';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { RemoteFailed } from './RemoteFailed.tsx';
import { RemoteOutdated } from './RemoteOutdated.tsx';
import { useRemote } from './use-remote.ts';

interface Props {
  readonly remote: RemoteReference;
  readonly session: Session;
  readonly navigation: HTMLElement | null;
  readonly navigate: (path: string) => void;
}

/** One front-end in its place. Keyed by its name: an error of one never sticks to the next. */
export function RemoteView({ remote, session, navigation, navigate }: Props) {
  const [content, setContent] = useState<HTMLElement | null>(null);
  const { state, retry } = useRemote({
    remote,
    session,
    navigate,
    places: { content, navigation },
  });
  return (
    <>
      {state === 'loading' && (
        <p className="frame-loading" role="status">
          <Trans>Wordt geladen</Trans>
        </p>
      )}
      {state === 'failed' && <RemoteFailed retry={retry} />}
      {state === 'outdated' && <RemoteOutdated />}
      <div ref={setContent} hidden={state === 'failed' || state === 'outdated'} />
    </>
  );
}
