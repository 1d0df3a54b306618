import { Card, Terms } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';

/** What was agreed, or is proposed. */
export function TermsCard({ assignment }: { readonly assignment: Assignment }) {
  const text = useAssignmentText()(assignment);
  const { note, number } = assignment;
  return (
    <Card heading={<Trans>De opdracht</Trans>} aside={number}>
      <div className="ui-stack">
        <Terms
          terms={[
            { key: 'reach', label: <Trans>Bereik</Trans>, value: `${text.reach} ${text.unit}` },
            {
              key: 'amount',
              label: <Trans>Bedrag voor jullie</Trans>,
              value: text.amount,
            },
            { key: 'period', label: <Trans>Periode</Trans>, value: text.period },
            {
              key: 'round',
              label: <Trans>Ronde</Trans>,
              value: text.round,
            },
          ]}
        />
        {note && (
          <div>
            <h3>
              <Trans>Toelichting van het lokaal bestuur</Trans>
            </h3>
            <p className="prose">{note}</p>
          </div>
        )}
      </div>
    </Card>
  );
}
