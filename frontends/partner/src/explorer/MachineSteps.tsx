import { Card } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE } from '../base.ts';

/** How a machine asks: a token, then the question. */
export function MachineSteps({ origin }: { readonly origin: string }) {
  return (
    <Card heading={<Trans>Zo vraagt een machine</Trans>}>
      <ol className="steps">
        <OwnConnection />
        <li>
          <strong>
            <Trans>Vraag een token</Trans>
          </strong>
          <span>
            <Trans>
              Stuur jullie client-id en geheim als Basic-aanmelding met{' '}
              <code>grant_type=client_credentials</code> en <code>scope=read</code>.
            </Trans>
          </span>
          <code className="address">POST {origin}/oauth/token</code>
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
        <OwnSlice origin={origin} />
      </ol>
    </Card>
  );
}

const OwnConnection = () => (
  <li>
    <strong>
      <Trans>Maak een koppeling</Trans>
    </strong>
    <span>
      <Trans>
        Een redacteur van jullie organisatie maakt ze bij{' '}
        <a href={`${BASE}/koppelingen`}>Koppelingen</a>, krijgt daar een client-id en een geheim, en
        kan ze er weer intrekken.
      </Trans>
    </span>
  </li>
);

const OwnSlice = ({ origin }: { readonly origin: string }) => (
  <li>
    <strong>
      <Trans>Jullie organisatie ligt vast in het token</Trans>
    </strong>
    <span>
      <Trans>
        Een machine ziet alleen de opdrachten van haar eigen organisatie, welke vraag ze ook stelt.
        Met een token kun je ook het schema opvragen.
      </Trans>
    </span>
    <code className="address">GET {origin}/graphql/partner/schema.graphql</code>
  </li>
);
