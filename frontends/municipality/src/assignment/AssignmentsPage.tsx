import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { may } from '@hub/domain';
import { Breadcrumb, Loaded, PageHeader, PanelState } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
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
    { requestPolicy: 'cache-and-network' },
  );
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
      <div className="ui-stack">
        <Loaded reading={reading}>
          {({ assignments }) =>
            assignments.nodes.length === 0 ? (
              <PanelState state="empty" heading={<Trans>Nog geen opdrachten</Trans>}>
                <Trans>Stel hieronder een eerste opdracht voor.</Trans>
              </PanelState>
            ) : (
              <AssignmentTable
                assignments={assignments.nodes.map((node) =>
                  readFragment(AssignmentFieldsFragmentDoc, node),
                )}
                mayEdit={mayEdit}
                reload={reading.retry}
              />
            )
          }
        </Loaded>
        {mayEdit && <ProposeForm onProposed={reading.retry} />}
      </div>
    </>
  );
}
