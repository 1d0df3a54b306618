import type { Session } from '@hub/client';
import { Button, Icon } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { initials } from './initials.ts';
import { logOut } from './log-out.ts';
import { OrganisationSwitch } from './OrganisationSwitch.tsx';
import { useDisclosure } from './use-disclosure.ts';

interface Props {
  readonly session: Session;
  readonly home: string;
  readonly path: string;
}

/** Who is logged in, for whom, and the way out. On a phone the panel is simply part of the menu. */
export function AccountMenu({ session, home, path }: Props) {
  const { t } = useLingui();
  const root = useRef<HTMLDivElement>(null);
  const { open, button, toggle } = useDisclosure(root, path);
  const { user, organisation } = session;
  return (
    <div className="frame-account" ref={root}>
      <button
        type="button"
        ref={button}
        className="frame-account-button"
        aria-expanded={open}
        aria-controls="account-panel"
        aria-label={t`Account van ${user.name}`}
        onClick={toggle}
      >
        <span className="frame-organisation">{organisation?.name}</span>
        <span className="frame-avatar" aria-hidden="true">
          {initials(user.name)}
        </span>
        <Icon name="chevron-down" />
      </button>
      <div id="account-panel" className="frame-account-panel" data-open={open || undefined}>
        <p>
          <strong>{user.name}</strong>
          {organisation?.name}
        </p>
        <ul>
          <li>
            <a href={home}>
              <Trans>Mijn werkplek</Trans>
            </a>
          </li>
          <li>
            <a href="/">
              <Trans>Openbare site</Trans>
            </a>
          </li>
        </ul>
        <OrganisationSwitch session={session} />
        <div className="ui-row">
          <Button variant="secondary" size="small" onClick={() => logOut()}>
            <Trans>Meld af</Trans>
          </Button>
          <Button variant="quiet" onClick={() => logOut({ everywhere: true })}>
            <Trans>Meld overal af</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}
