import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { BASE } from './base.ts';

/** Main navigation, drawn into the header of the shell. */
export function Navigation() {
  const [path] = useLocation();
  const rounds = path.startsWith('/rondes');
  return (
    <>
      <a href={BASE} aria-current={rounds ? undefined : 'page'}>
        <Trans>Werklijst</Trans>
      </a>
      <a href={`${BASE}/rondes`} aria-current={rounds ? 'page' : undefined}>
        <Trans>Rondes</Trans>
      </a>
    </>
  );
}
