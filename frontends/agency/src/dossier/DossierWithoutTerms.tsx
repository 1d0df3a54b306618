import { Card, PanelState } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { DossierFieldsFragment } from '../generated/graphql.ts';
import { DossierHead } from './DossierHead.tsx';
import { DossierSide } from './DossierSide.tsx';
import { useSteps } from './use-steps.ts';

interface DossierWithoutTermsProps {
  readonly dossier: DossierFieldsFragment;
  readonly retry: () => void;
}

/** The file while the catalogue gives no answer: nothing can be calculated, all else stays readable. */
export function DossierWithoutTerms({ dossier, retry }: DossierWithoutTermsProps) {
  const steps = useSteps(dossier, retry);
  return (
    <>
      <DossierHead dossier={dossier} steps={steps} />
      <div className="ui-columns agency-dossier">
        <Card>
          <PanelState
            state="unavailable"
            heading={<Trans>De rijen met de bedragen van de ronde</Trans>}
            onRetry={retry}
          />
        </Card>
        <DossierSide
          dossier={dossier}
          thisFileCents={dossier.proposal?.amount ?? undefined}
          retry={retry}
        />
      </div>
    </>
  );
}
