import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { BASE } from './base.ts';

/** Main navigation, drawn into the header of the shell. */
export function Navigation() {
  const [path] = useLocation();
  const inAssignments = path === '/' || path === '' || path.startsWith('/opdracht/');
  return (
    <>
      <a href={BASE} aria-current={inAssignments ? 'page' : undefined}>
        <Trans>Opdrachten</Trans>
      </a>
      <a href={`${BASE}/koppelingen`} aria-current={path === '/koppelingen' ? 'page' : undefined}>
        <Trans>Koppelingen</Trans>
      </a>
      <a href={`${BASE}/api`} aria-current={path === '/api' ? 'page' : undefined}>
        <Trans>API</Trans>
      </a>
      <a href={`${BASE}/logboek`} aria-current={path === '/logboek' ? 'page' : undefined}>
        <Trans>Logboek</Trans>
      </a>
    </>
  );
}
