import type { Session } from '@hub/client';
import type { Locale } from '@hub/domain';
import { Icon } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LoginLink } from './LoginLink.tsx';
import { useDisclosure } from './use-disclosure.ts';

interface Props {
  readonly session: Session;
  readonly home: string;
  /** the address of the page: when it changes, the phone's menu closes */
  readonly path: string;
  /** gets the element in which the front-end puts its navigation */
  readonly navigation: (element: HTMLElement | null) => void;
  readonly onLocale: (locale: Locale) => void;
}

/** Yellow bar, mark, navigation of the front-end, language and account. On a phone all but the mark folds into a menu. */
export function Header({ session, home, path, navigation, onLocale }: Props) {
  const root = useRef<HTMLElement>(null);
  const { open, button, toggle } = useDisclosure(root, path);
  return (
    <header className="frame-header" ref={root}>
      <div className="frame-bar">
        <Brand home={home} />
        <button
          type="button"
          ref={button}
          className="frame-menu-button"
          aria-expanded={open}
          aria-controls="frame-menu"
          onClick={toggle}
        >
          <Icon name={open ? 'close' : 'menu'} />
          <Trans>Menu</Trans>
        </button>
        <div id="frame-menu" className="frame-menu" data-open={open || undefined}>
          <div className="frame-navigation" ref={navigation} />
          <div className="frame-tools">
            <LanguageSwitch locale={session.locale} onChoose={onLocale} />
            {session.audience === 'public' ? (
              <LoginLink />
            ) : (
              <AccountMenu session={session} home={home} path={path} />
            )}
          </div>
        </div>
      </div>
    </header>
  );
}
