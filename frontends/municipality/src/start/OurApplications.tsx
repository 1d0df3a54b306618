import { formatEuro } from '@hub/domain';
import { Card, Cell, DemoLabel, HeadCell, PanelState, Table, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ApplicationStateTag } from '../application/ApplicationStateTag.tsx';
import { CommitmentCard } from '../award/CommitmentCard.tsx';
import { BASE } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import { ApplicationRoundFragmentDoc, type ApplicationsOfOursQuery } from '../generated/graphql.ts';

type Application = ApplicationsOfOursQuery['applications']['nodes'][number];

interface OurApplicationsProps {
  readonly applications: readonly Application[];
  readonly retry: () => void;
}

/** The newest award with its money, and all applications of all rounds. */
export function OurApplications({ applications, retry }: OurApplicationsProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  if (applications.length === 0) {
    return (
      <PanelState state="empty" heading={<Trans>Jullie hebben nog geen aanvragen</Trans>}>
        <Trans>Begin met de simulator: die rekent zonder iets in te dienen.</Trans>
      </PanelState>
    );
  }
  const rows = applications.map((application) => {
    const round = readFragment(ApplicationRoundFragmentDoc, application.round);
    const title = (locale === 'nl' ? round?.titleNl : round?.titleEn) ?? application.number;
    return { application, title, ordinal: round?.ordinal ?? 0 };
  });
  const newest = rows
    .filter(({ application }) => application.award)
    .sort((a, b) => b.ordinal - a.ordinal)[0];
  return (
    <>
      {newest?.application.award && (
        <CommitmentCard
          award={newest.application.award}
          fictional={newest.application.fictional}
          heading={t`${newest.title}: ${formatEuro(newest.application.award.amount, locale)} toegekend`}
          retry={retry}
        />
      )}
      <Card heading={<Trans>Aanvragen</Trans>} flush>
        <Table caption={t`Aanvragen van jullie bestuur`} stack>
          <thead>
            <tr>
              <HeadCell>
                <Trans>Ronde</Trans>
              </HeadCell>
              <HeadCell>
                <Trans>Nummer</Trans>
              </HeadCell>
              <HeadCell>
                <Trans>Stand</Trans>
              </HeadCell>
              <HeadCell numeric>
                <Trans>Gevraagd</Trans>
              </HeadCell>
              <HeadCell numeric>
                <Trans>Toegekend</Trans>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ application, title }) => (
              <tr key={application.id}>
                <Cell>
                  <a href={`${BASE}/aanvraag/${application.id}`}>{title}</a>
                </Cell>
                <Cell label={t`Nummer`}>
                  {application.number} {application.fictional && <DemoLabel />}
                </Cell>
                <Cell label={t`Stand`}>
                  <ApplicationStateTag state={application.state} />
                </Cell>
                <Cell numeric label={t`Gevraagd`}>
                  {formatEuro(application.calculation.requested, locale)}
                </Cell>
                <Cell numeric label={t`Toegekend`}>
                  {application.award ? formatEuro(application.award.amount, locale) : '–'}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
