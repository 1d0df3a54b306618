import { useGraphQuery } from '@hub/client/graph';
import { Breadcrumb, Loaded, PageHeader, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  ApplicationRoundFragmentDoc,
  ApplicationsOfOursDocument,
  type ApplicationsOfOursQuery,
} from '../generated/graphql.ts';
import { CommitmentCard } from './CommitmentCard.tsx';

/** All awards of this government, newest first, each with its commitment and instalments. */
export function AwardsPage() {
  const { t } = useLingui();
  const reading = useGraphQuery(
    ApplicationsOfOursDocument,
    {},
    { live: ['Application', 'Commitment'] },
  );
  return (
    <>
      <Breadcrumb crumbs={[{ label: t`Start`, href: BASE }, { label: t`Toekenningen` }]} />
      <PageHeader
        title={<Trans>Toekenningen en betalingen</Trans>}
        lead={<Trans>Per ronde: wat is toegekend, en wanneer het geld komt.</Trans>}
      />
      <Loaded reading={reading}>
        {({ applications }) => {
          const awarded = applications.nodes.filter(({ award }) => award);
          if (awarded.length === 0) {
            return (
              <PanelState state="empty" heading={<Trans>Nog geen toekenningen</Trans>}>
                <Trans>Zodra een aanvraag is beslist, staat ze hier.</Trans>
              </PanelState>
            );
          }
          return (
            <div className="ui-stack">
              {awarded.map((application) => (
                <AwardOf key={application.id} application={application} retry={reading.retry} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

interface AwardOfProps {
  readonly application: ApplicationsOfOursQuery['applications']['nodes'][number];
  readonly retry: () => void;
}

function AwardOf({ application, retry }: AwardOfProps) {
  const locale = useUiLocale();
  const round = readFragment(ApplicationRoundFragmentDoc, application.round);
  if (!application.award) return null;
  return (
    <section>
      <h2 className="section-title">
        <a href={`${BASE}/aanvraag/${application.id}`}>
          {(locale === 'nl' ? round?.titleNl : round?.titleEn) ?? application.number}
        </a>
      </h2>
      <CommitmentCard award={application.award} fictional={application.fictional} retry={retry} />
    </section>
  );
}
