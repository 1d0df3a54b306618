import type { ApiAddresses, ApiClientSecret } from '@hub/client';
import { Banner, Button, Card, CopyText } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { curlOf } from './curl.ts';

interface SecretCardProps {
  readonly issued: ApiClientSecret;
  readonly addresses: ApiAddresses;
  readonly sample: string;
  readonly onDone: () => void;
}

/** The only time that a secret is shown. It stays until the person says it is put away, and takes the focus when it appears. */
export function SecretCard({ issued, addresses, sample, onDone }: SecretCardProps) {
  const { client, secret } = issued;
  const { name } = client;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // after the dialog in which it was asked has closed and given the focus back
    const turn = setTimeout(() => box.current?.focus());
    return () => clearTimeout(turn);
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="connection-secret">
      <Card
        heading={<Trans>Het geheim van {name}</Trans>}
        footer={
          <Button onClick={onDone}>
            <Trans>Ik heb het geheim bewaard</Trans>
          </Button>
        }
      >
        <div className="ui-stack">
          <Banner tone="warn" heading={<Trans>Bewaar het nu: je ziet het maar één keer.</Trans>}>
            <Trans>
              De hub bewaart het zelf niet. Ben je het kwijt, maak dan een nieuw geheim. Zet het in
              een kluis voor wachtwoorden, nooit in een e-mail of in code.
            </Trans>
          </Banner>
          <CopyText label={<Trans>Client-id</Trans>} value={client.id} />
          <CopyText label={<Trans>Geheim</Trans>} value={secret} />
          <CopyText
            label={<Trans>Probeer het uit</Trans>}
            hint={<Trans>Vul het geheim zelf in de eerste regel in.</Trans>}
            value={curlOf({ ...addresses, clientId: client.id }, sample)}
          />
        </div>
      </Card>
    </div>
  );
}
