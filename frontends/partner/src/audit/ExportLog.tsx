import { useGraphMutation } from '@hub/client/graph';
import { Button } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { type AuditFilter, ExportAuditLogDocument } from '../generated/graphql.ts';

type Ending = 'done' | 'truncated' | 'failed';

/** Takes what is shown along as a file. That it was taken is written in the log. */
export function ExportLog({ filter }: { readonly filter: AuditFilter }) {
  const { run, running } = useGraphMutation(ExportAuditLogDocument);
  const [ending, setEnding] = useState<Ending | null>(null);
  const save = async () => {
    const outcome = await run({ filter });
    if (!outcome.ok) return setEnding('failed');
    const { csv, fileName, truncated } = outcome.data.exportAuditEntries;
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    setEnding(truncated ? 'truncated' : 'done');
  };
  return (
    <>
      <span className="ui-quiet ui-small" role="status">
        {ending === 'done' && <Trans>Het bestand staat bij je downloads.</Trans>}
        {ending === 'truncated' && (
          <Trans>Alleen de 10.000 nieuwste rijen staan in het bestand. Filter verder.</Trans>
        )}
        {ending === 'failed' && <Trans>Het exporteren lukte niet. Probeer het opnieuw.</Trans>}
      </span>
      <Button variant="secondary" size="small" busy={running} onClick={save}>
        <Trans>Exporteer (CSV)</Trans>
      </Button>
    </>
  );
}
