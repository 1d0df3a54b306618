import { type Session, switchOrganisation } from '@hub/client';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { START_PATH } from '../remote/decide-view.ts';

/** For who works for several organisations: go on for another one, on its own front page. */
export function OrganisationSwitch({ session }: { readonly session: Session }) {
  const heading = useId();
  const [failed, setFailed] = useState(false);
  const others = session.organisations.filter(({ id }) => id !== session.organisation?.id);
  if (others.length === 0) return null;

  const choose = (organisationId: string) => {
    setFailed(false);
    switchOrganisation(organisationId).then(
      () => location.assign(START_PATH),
      () => setFailed(true),
    );
  };
  return (
    <>
      <h2 id={heading} className="frame-account-heading">
        <Trans>Wissel van organisatie</Trans>
      </h2>
      <ul aria-labelledby={heading}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert">
          <Trans>Wisselen lukte niet. Je werkt nog voor dezelfde organisatie.</Trans>
        </p>
      )}
    </>
  );
}
