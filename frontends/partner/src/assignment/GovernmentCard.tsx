import { Card, type Term, Terms } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';

/** Who gives the assignment. */
export function GovernmentCard({
  government,
}: {
  readonly government: Assignment['localGovernment'];
}) {
  const { name, website, localGovernment: details } = government;
  const terms: Term[] = [{ key: 'name', label: <Trans>Naam</Trans>, value: name }];
  if (details?.province)
    terms.push({ key: 'province', label: <Trans>Provincie</Trans>, value: details.province });
  if (details?.nisCode)
    terms.push({ key: 'nis', label: <Trans>NIS-code</Trans>, value: details.nisCode });
  return (
    <Card heading={<Trans>Het lokaal bestuur</Trans>}>
      <Terms terms={terms} />
      {website?.startsWith('https://') && (
        <p className="website">
          <a href={website} rel="external noreferrer">
            <Trans>Website van {name}</Trans>
          </a>
        </p>
      )}
    </Card>
  );
}
