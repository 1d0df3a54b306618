import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { formatDate, may } from '@hub/domain';
import { Loaded, PageHeader, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE, PROGRAMME } from '../base.ts';
import {
  ApplicationsOfOursDocument,
  AssignmentsOfOursDocument,
  SimulatorTermsDocument,
} from '../generated/graphql.ts';
import { OurApplications } from './OurApplications.tsx';
import { TodoList } from './TodoList.tsx';

/** What there is to do, and what was asked and awarded so far. */
export function StartPage({ session }: { readonly session: Session }) {
  const locale = useUiLocale();
  const ours = useGraphQuery(
    ApplicationsOfOursDocument,
    {},
    { live: ['Application', 'Commitment'] },
  );
  const terms = useGraphQuery(SimulatorTermsDocument, { slug: PROGRAMME });
  const assignments = useGraphQuery(AssignmentsOfOursDocument, {}, { live: ['Assignment'] });
  const [firstName] = session.user.name.split(' ');
  return (
    <>
      <PageHeader
        title={<Trans>Dag {firstName}</Trans>}
        lead={`${session.organisation?.name ?? ''} · ${formatDate(new Date(), locale)}`}
      />
      <div className="ui-stack">
        <Loaded reading={terms} lines={2}>
          {({ programme }) => (
            <Loaded reading={ours} lines={2}>
              {({ applications }) => (
                <TodoList
                  programme={programme ?? null}
                  applications={applications.nodes}
                  mayEdit={may(session, 'application.edit')}
                />
              )}
            </Loaded>
          )}
        </Loaded>
        <Loaded reading={ours}>
          {({ applications }) => (
            <OurApplications applications={applications.nodes} retry={ours.retry} />
          )}
        </Loaded>
        <Loaded reading={assignments} lines={1}>
          {(data) => (
            <p className="ui-quiet">
              <Trans>
                Jullie gaven {data.assignments.totalCount} opdrachten aan partnerorganisaties.
              </Trans>{' '}
              <a href={`${BASE}/opdrachten`}>
                <Trans>Bekijk de opdrachten</Trans>
              </a>
            </p>
          )}
        </Loaded>
      </div>
    </>
  );
}
