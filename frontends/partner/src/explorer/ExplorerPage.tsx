import type { Session } from '@hub/client';
import { Banner, Card, DemoLabel, PageHeader } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { Explorer } from './Explorer.tsx';
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
        <Steps />
        {hasDemoClient(session) && <DemoClient />}
      </div>
    </>
  );
}

function Steps() {
  const { origin } = window.location;
  return (
    <Card heading={<Trans>Zo vraagt een machine</Trans>}>
      <ol className="steps">
        <li>
          <strong>
            <Trans>Vraag een token</Trans>
          </strong>
          <span>
            <Trans>
              Stuur jullie client-id en geheim als Basic-aanmelding met{' '}
              <code>grant_type=client_credentials</code> en <code>scope=graph</code>.
            </Trans>
          </span>
          <code className="address">POST {origin}/idp/token</code>
        </li>
        <li>
          <strong>
            <Trans>Stel de vraag</Trans>
          </strong>
          <span>
            <Trans>
              Stuur ze als GraphQL in JSON, met het token in <code>authorization: Bearer</code>.
            </Trans>
          </span>
          <code className="address">POST {origin}/graphql/partner</code>
        </li>
        <li>
          <strong>
            <Trans>Jullie organisatie ligt vast in het token</Trans>
          </strong>
          <span>
            <Trans>
              Een machine ziet alleen de opdrachten van haar eigen organisatie, welke vraag ze ook
              stelt. Met een token kun je ook het schema opvragen.
            </Trans>
          </span>
        </li>
      </ol>
    </Card>
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
