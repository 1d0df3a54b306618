import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { may } from '@hub/domain';
import { Breadcrumb, Loaded, PageHeader, PanelState, SteadyArea, useSteadyRows } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BASE } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import { AssignmentFieldsFragmentDoc, AssignmentsOfOursDocument } from '../generated/graphql.ts';
import { AssignmentTable } from './AssignmentTable.tsx';
import { ProposeForm } from './ProposeForm.tsx';

/** What this government asked of partner organisations, and the form to ask for more. */
export function AssignmentsPage({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const reading = useGraphQuery(
    AssignmentsOfOursDocument,
    {},
    { requestPolicy: 'cache-and-network', live: ['Assignment'] },
  );
  const [proposed, setProposed] = useState(0);
  const newest = (reading.data?.assignments.nodes ?? []).map((node) =>
    readFragment(AssignmentFieldsFragmentDoc, node),
  );
  // The first list and what was proposed here show at once; what colleagues and partners do does not move the form or a button.
  const steady = useSteadyRows(newest, `${reading.data !== undefined} ${proposed}`);
  const onProposed = () => {
    setProposed((before) => before + 1);
    reading.retry();
  };
  const mayEdit = may(session, 'assignment.propose');
  return (
    <>
      <Breadcrumb crumbs={[{ label: t`Start`, href: BASE }, { label: t`Partners` }]} />
      <PageHeader
        title={<Trans>Opdrachten aan partners</Trans>}
        lead={
          <Trans>
            Een partner ziet alleen de opdrachten die jullie hem geven: de indicator, het aantal en
            het bedrag.
          </Trans>
        }
      />
      <SteadyArea steady={steady} className="ui-stack">
        <Loaded reading={reading}>
          {() =>
            steady.rows.length === 0 ? (
              <PanelState state="empty" heading={<Trans>Nog geen opdrachten</Trans>}>
                <Trans>Stel hieronder een eerste opdracht voor.</Trans>
              </PanelState>
            ) : (
              <AssignmentTable assignments={steady.rows} mayEdit={mayEdit} reload={reading.retry} />
            )
          }
        </Loaded>
        {mayEdit && <ProposeForm onProposed={onProposed} />}
      </SteadyArea>
    </>
  );
}
