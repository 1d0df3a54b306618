import type { Locale } from '@hub/domain';
import { UiRoot } from '@hub/ui';
import { useCallback, useEffect, useState } from 'react';
import { App } from './App.tsx';
import { askServer, type Situation } from './ask-server.ts';
import { Brand } from './frame/Brand.tsx';
import { StartFailedPage } from './page/StartFailedPage.tsx';

/** The empty frame until the server answered, the frame with everything in it after that. */
export function Start({ locale }: { readonly locale: Locale }) {
  const [situation, setSituation] = useState<Situation | 'failed' | undefined>();
  const ask = useCallback(() => {
    setSituation(undefined);
    askServer(locale).then(setSituation, () => setSituation('failed'));
  }, [locale]);
  useEffect(ask, [ask]);

  if (situation && situation !== 'failed') return <App {...situation} />;
  return (
    <UiRoot locale={locale} className="frame">
      <header className="frame-header">
        <div className="frame-bar">
          <Brand home="/" />
        </div>
      </header>
      <main id="content">{situation === 'failed' && <StartFailedPage retry={ask} />}</main>
    </UiRoot>
  );
}
