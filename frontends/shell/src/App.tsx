import { type RemoteReference, rememberLocale, type Session, useLiveState } from '@hub/client';
import type { Locale } from '@hub/domain';
import { LiveNote, UiRoot } from '@hub/ui';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { dropLanguage } from './address/drop-language.ts';
import { usePageFocus } from './address/use-page-focus.ts';
import { usePageTitle } from './address/use-page-title.ts';
import { Content } from './Content.tsx';
import { Header } from './frame/Header.tsx';
import { SkipLink } from './frame/SkipLink.tsx';
import { Connection } from './notice/Connection.tsx';
import { SessionWatch } from './notice/SessionWatch.tsx';
import { homeOf } from './remote/decide-view.ts';
import { speak } from './texts.ts';

interface Props {
  readonly session: Session;
  readonly remotes: readonly RemoteReference[];
}

/** The frame around every front-end. */
export function App({ session: visitor, remotes }: Props) {
  const [locale, setLocale] = useState<Locale>(visitor.locale);
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [navigation, setNavigation] = useState<HTMLElement | null>(null);
  const [path, goTo] = useLocation();
  const session = useMemo(() => ({ ...visitor, locale }), [visitor, locale]);
  const live = useLiveState();
  const navigate = useCallback((to: string) => goTo(to), [goTo]);
  usePageTitle(main);
  usePageFocus(main, path);

  const choose = useCallback((next: Locale) => {
    rememberLocale(next);
    dropLanguage();
    speak(next);
    setLocale(next);
  }, []);

  return (
    <UiRoot locale={locale} navigate={navigate} className="frame">
      <SkipLink />
      <Header
        session={session}
        home={homeOf(session, remotes)}
        path={path}
        navigation={setNavigation}
        onLocale={choose}
      />
      <main id="content" ref={setMain} tabIndex={-1}>
        {session.audience !== 'public' && (
          <div className="frame-live">
            <LiveNote {...live} />
          </div>
        )}
        <Content
          path={path}
          session={session}
          remotes={remotes}
          navigation={navigation}
          navigate={navigate}
        />
      </main>
      <div className="frame-notices">
        <Connection connection={live} />
        <SessionWatch session={session} live={live.phase} />
      </div>
    </UiRoot>
  );
}
