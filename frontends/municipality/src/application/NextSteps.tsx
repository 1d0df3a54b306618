import { Timeline } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';

/** What happens after submitting, in general terms: the dates belong to the round. */
export function NextSteps() {
  const { t } = useLingui();
  return (
    <Timeline
      entries={[
        {
          key: 'receipt',
          title: t`Meteen`,
          detail: t`Je krijgt een ontvangstbewijs met de tijd van de hub en een controlegetal.`,
          state: 'now',
        },
        {
          key: 'assessment',
          title: t`Daarna`,
          detail: t`Het agentschap kijkt na of de aanvraag ontvankelijk is en beoordeelt ze.`,
          state: 'future',
        },
        {
          key: 'decision',
          title: t`Beslissing`,
          detail: t`De Vlaamse Regering beslist. Je ziet hier wat is toegekend, rij per rij.`,
          state: 'future',
        },
        {
          key: 'money',
          title: t`Geld`,
          detail: t`80 % als voorschot, 20 % na het eindrapport.`,
          state: 'future',
        },
      ]}
    />
  );
}
