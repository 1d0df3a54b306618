import type { RemoteReference, Session } from '@hub/client';
import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { currentAddress } from './address/current-address.ts';
import { LoginPage } from './page/LoginPage.tsx';
import { NotFoundPage } from './page/NotFoundPage.tsx';
import { OtherAudiencePage } from './page/OtherAudiencePage.tsx';
import { decideView, homeOf } from './remote/decide-view.ts';
import { RemoteView } from './remote/RemoteView.tsx';

interface Props {
  readonly path: string;
  readonly session: Session;
  readonly remotes: readonly RemoteReference[];
  readonly navigation: HTMLElement | null;
  readonly navigate: (path: string) => void;
}

/** What the address asks for. */
export function Content({ path, session, remotes, navigation, navigate }: Props) {
  const view = useMemo(() => decideView(path, session, remotes), [path, session, remotes]);
  switch (view.kind) {
    case 'redirect':
      return <Redirect to={view.to} replace />;
    case 'login':
      return <LoginPage hint={view.hint} returnTo={currentAddress()} />;
    case 'other-audience':
      return <OtherAudiencePage home={view.home} />;
    case 'not-found':
      return <NotFoundPage home={homeOf(session, remotes)} />;
    case 'remote':
      return (
        <RemoteView
          key={view.remote.name}
          remote={view.remote}
          session={session}
          navigation={navigation}
          navigate={navigate}
        />
      );
  }
}
