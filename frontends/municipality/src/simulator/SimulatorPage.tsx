import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { may } from '@hub/domain';
import { Breadcrumb, Loaded, PageHeader, PanelState } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE, PROGRAMME } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import { RoundTermsFragmentDoc, SimulatorTermsDocument } from '../generated/graphql.ts';
import { Simulator } from './Simulator.tsx';

interface SimulatorPageProps {
  readonly session: Session;
  readonly navigate: (path: string) => void;
}

export function SimulatorPage({ session, navigate }: SimulatorPageProps) {
  const { t } = useLingui();
  const reading = useGraphQuery(SimulatorTermsDocument, { slug: PROGRAMME });
  return (
    <>
      <Breadcrumb crumbs={[{ label: t`Start`, href: BASE }, { label: t`Simulator` }]} />
      <Loaded reading={reading} lines={10}>
        {({ programme }) => {
          const rounds = readFragment(RoundTermsFragmentDoc, programme?.rounds ?? []);
          const round = rounds.find(({ phase }) => phase === 'OPEN');
          if (programme && round) {
            return (
              <Simulator
                programme={programme}
                round={round}
                mayStart={may(session, 'application.edit')}
                navigate={navigate}
              />
            );
          }
          return (
            <>
              <PageHeader title={<Trans>Bereken jullie subsidie</Trans>} />
              <PanelState state="empty" heading={<Trans>Er is nu geen open ronde</Trans>}>
                <Trans>De simulator opent samen met de volgende ronde.</Trans>
              </PanelState>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
