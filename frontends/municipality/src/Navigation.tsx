import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { BASE } from './base.ts';

/** Main navigation, drawn into the header of the shell. */
export function Navigation() {
  const [path] = useLocation();
  const link = (to: string, label: ReactNode) => {
    const current = to === '/' ? path === '/' || path === '' : path.startsWith(to);
    return (
      <a href={`${BASE}${to === '/' ? '' : to}`} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    );
  };
  return (
    <>
      {link('/', <Trans>Start</Trans>)}
      {link('/simulator', <Trans>Simulator</Trans>)}
      {link('/toekenningen', <Trans>Toekenningen</Trans>)}
      {link('/opdrachten', <Trans>Partners</Trans>)}
      {link('/logboek', <Trans>Logboek</Trans>)}
      {link('/koppelingen', <Trans>Koppelingen</Trans>)}
    </>
  );
}
