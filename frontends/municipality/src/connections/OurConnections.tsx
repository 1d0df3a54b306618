import type { Session } from '@hub/client';
import { ConnectionsPage } from '@hub/connections';
import { useLingui } from '@lingui/react/macro';

/** The programs of a local government, in the words of this portal. */
export function OurConnections({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  return (
    <ConnectionsPage
      session={session}
      managers={t`een ondertekenaar van jullie bestuur`}
      writing={t`Het leest mee, vult aanvragen in en geeft opdrachten. Indienen blijft het werk van een ondertekenaar.`}
      sample="{ myOrganisation { name } }"
    />
  );
}
