import { curlOf, type Machine } from '@hub/connections';
import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { readVariables } from './ask.ts';

interface CopyCurlProps {
  readonly machine: Machine;
  readonly query: string;
  readonly variables: string;
}

/** Copies the commands; where the browser does not allow it, shows them to copy by hand. */
export function CopyCurl({ machine, query, variables }: CopyCurlProps) {
  const [result, setResult] = useState<'copied' | 'shown' | null>(null);
  const text = curlOf(machine, query, readVariables(variables) ?? {});
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('shown');
    }
  };
  return (
    <>
      <span className="ui-small ui-quiet" role="status">
        {result === 'copied' && <Trans>Gekopieerd. Vul jullie geheim zelf in.</Trans>}
      </span>
      <Button variant="quiet" onClick={() => void copy()}>
        <Trans>Kopieer als curl</Trans>
      </Button>
      {result === 'shown' && <pre className="curl">{text}</pre>}
    </>
  );
}
