import type { Session } from '@hub/client';
import { may } from '@hub/domain';
import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { BASE } from './base.ts';

/** Main navigation, drawn into the header of the shell. */
export function Navigation({ session }: { readonly session: Session }) {
  const [path] = useLocation();
  const rounds = path.startsWith('/rondes');
  const log = path.startsWith('/logboek');
  return (
    <>
      <a href={BASE} aria-current={rounds || log ? undefined : 'page'}>
        <Trans>Werklijst</Trans>
      </a>
      <a href={`${BASE}/rondes`} aria-current={rounds ? 'page' : undefined}>
        <Trans>Rondes</Trans>
      </a>
      {may(session, 'audit.read-all') && (
        <a href={`${BASE}/logboek`} aria-current={log ? 'page' : undefined}>
          <Trans>Logboek</Trans>
        </a>
      )}
    </>
  );
}
