import type { Session } from '@hub/client';
import { useGraphQuery } from '@hub/client/graph';
import { may } from '@hub/domain';
import { Breadcrumb, Loaded, PageHeader, useUiTexts } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  ApplicationPageDocument,
  ApplicationRoundFragmentDoc,
  DraftFieldsFragmentDoc,
} from '../generated/graphql.ts';
import { DraftPages } from './DraftPages.tsx';
import { SubmittedPage } from './SubmittedPage.tsx';

interface ApplicationPageProps {
  readonly id: string;
  readonly session: Session;
}

/** One application: as long as it is a draft its tasks, then its receipt and its way through the agency. */
export function ApplicationPage({ id, session }: ApplicationPageProps) {
  const { unavailable } = useUiTexts();
  const reading = useGraphQuery(ApplicationPageDocument, { id });
  return (
    <Loaded reading={reading} lines={8}>
      {({ application }) => {
        if (!application) return <UnknownApplication />;
        const fields = readFragment(DraftFieldsFragmentDoc, application);
        if (fields.state !== 'DRAFT') return <Submitted id={id} />;
        return (
          <DraftPages
            loaded={fields}
            round={readFragment(ApplicationRoundFragmentDoc, application.round) ?? null}
            applicant={application.applicant?.name ?? unavailable}
            person={session.user.name}
            maySubmit={may(session, 'application.submit')}
            mayEdit={may(session, 'application.edit')}
            reload={reading.retry}
          />
        );
      }}
    </Loaded>
  );
}

/** Kept up to date. A draft is not: it has a form, and learns of a colleague's work when it saves. */
function Submitted({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { unavailable } = useUiTexts();
  const reading = useGraphQuery(
    ApplicationPageDocument,
    { id },
    { requestPolicy: 'cache-first', live: [`Application:${id}`, 'Commitment'] },
  );
  return (
    <Loaded reading={reading} lines={8}>
      {({ application }) => {
        if (!application) return <UnknownApplication />;
        const fields = readFragment(DraftFieldsFragmentDoc, application);
        return (
          <>
            <Breadcrumb crumbs={[{ label: t`Start`, href: BASE }, { label: fields.number }]} />
            <SubmittedPage
              application={fields}
              round={readFragment(ApplicationRoundFragmentDoc, application.round) ?? null}
              applicant={application.applicant?.name ?? unavailable}
              award={application.award ?? null}
              retry={reading.retry}
            />
          </>
        );
      }}
    </Loaded>
  );
}

const UnknownApplication = () => (
  <>
    <PageHeader
      title={<Trans>Deze aanvraag bestaat niet</Trans>}
      lead={<Trans>De link klopt niet, of de aanvraag hoort bij een ander bestuur.</Trans>}
    />
    <p>
      <a href={BASE}>
        <Trans>Ga naar de start</Trans>
      </a>
    </p>
  </>
);
