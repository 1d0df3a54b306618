import type { Session } from '@hub/client';
import { ConnectionsPage } from '@hub/connections';
import { useLingui } from '@lingui/react/macro';

/** The programs of a partner, in the words of this portal. */
export function OurConnections({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  return (
    <ConnectionsPage
      session={session}
      managers={t`een redacteur van jullie organisatie`}
      writing={t`Het leest jullie opdrachten en kan ze aanvaarden of weigeren.`}
      sample="{ myOrganisation { name } }"
    />
  );
}
