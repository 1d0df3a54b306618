import type { Session } from '@hub/client';
import { Banner, DemoLabel, PageHeader } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { Explorer } from './Explorer.tsx';
import { MachineSteps } from './MachineSteps.tsx';
import { DEMO_CLIENT, hasDemoClient, machineOf } from './machine.ts';

/** How software of the partner asks the hub, and a place to try it. */
export function ExplorerPage({ session }: { readonly session: Session }) {
  return (
    <>
      <PageHeader
        title={<Trans>Vraag jullie cijfers op</Trans>}
        lead={<Trans>Jullie eigen software leest dezelfde opdrachten als deze pagina’s.</Trans>}
      />
      <div className="ui-stack">
        <Explorer machine={machineOf(session, window.location.origin)} />
        <MachineSteps origin={window.location.origin} />
        {hasDemoClient(session) && <DemoClient />}
      </div>
    </>
  );
}

const DemoClient = () => (
  <Banner heading={<Trans>De client van de demonstratie</Trans>}>
    <Trans>
      Jullie client-id is <code>{DEMO_CLIENT}</code>. Het geheim staat in het venster waarin de hub
      startte, bij de logins.
    </Trans>{' '}
    <DemoLabel />
  </Banner>
);
