import { fetchSession, type RemoteReference, type Session } from '@hub/client';
import type { Locale } from '@hub/domain';
import { UiRoot } from '@hub/ui';
import { useEffect, useState } from 'react';
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
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let gone = false;
    setReady(undefined);
    Promise.all([fetchSession(locale), fetchRemotes()]).then(
      ([session, remotes]) => gone || setReady({ session, remotes }),
      () => gone || setReady('failed'),
    );
    return () => {
      gone = true;
    };
  }, [locale, attempt]);

  if (ready && ready !== 'failed') return <App {...ready} />;
  return (
    <UiRoot locale={locale} className="frame">
      <header className="frame-header">
        <div className="frame-bar">
          <Brand home="/" />
        </div>
      </header>
      <main id="content">
        {ready === 'failed' && <StartFailedPage retry={() => setAttempt((count) => count + 1)} />}
      </main>
    </UiRoot>
  );
}
