import { Breadcrumb, PageHeader } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { ActionIndex } from './ActionIndex.tsx';

/** All actions by objective. */
export function ActionsPage() {
  const { t } = useLingui();
  const answer = useCatalogue();
  return (
    <div className="public-wrap public-inner">
      <Breadcrumb crumbs={[{ label: t`Overzicht`, href: '/' }, { label: t`Acties` }]} />
      <PageHeader
        title={<Trans>Acties</Trans>}
        lead={
          <Trans>
            Wat lokale besturen met het plan kunnen doen, onder zeven doelstellingen. Vier acties
            krijgen geld uit een ander budget.
          </Trans>
        }
      />
      <AnswerPanel answer={answer} heading={t`De acties`} lines={8}>
        {({ programme }) => programme && <ActionIndex catalogue={programme} withoutTitle />}
      </AnswerPanel>
    </div>
  );
}
