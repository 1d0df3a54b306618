import { fetchSession, type RemoteReference, type Session } from '@hub/client';
import type { Locale } from '@hub/domain';
import { UiRoot } from '@hub/ui';
import { useCallback, useEffect, useState } from 'react';
import { App } from './App.tsx';
import { Brand } from './frame/Brand.tsx';
import { StartFailedPage } from './page/StartFailedPage.tsx';
import { fetchRemotes } from './remote/fetch-remotes.ts';

interface Ready {
  readonly session: Session;
  readonly remotes: readonly RemoteReference[];
}

/** Asks who is looking and which front-ends there are, then draws the frame. */
export function Start({ locale }: { readonly locale: Locale }) {
  const [ready, setReady] = useState<Ready | 'failed' | undefined>();
  const ask = useCallback(() => {
    setReady(undefined);
    Promise.all([fetchSession(locale), fetchRemotes()]).then(
      ([session, remotes]) => setReady({ session, remotes }),
      () => setReady('failed'),
    );
  }, [locale]);
  useEffect(ask, [ask]);

  if (ready && ready !== 'failed') return <App {...ready} />;
  return (
    <UiRoot locale={locale} className="frame">
      <header className="frame-header">
        <div className="frame-bar">
          <Brand home="/" />
        </div>
      </header>
      <main id="content">{ready === 'failed' && <StartFailedPage retry={ask} />}</main>
    </UiRoot>
  );
}
