import { useGraphQuery } from '@hub/client/graph';
import { Breadcrumb, Loaded, PageHeader } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE, PROGRAMME } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  DossierDocument,
  type DossierFieldsFragment,
  DossierFieldsFragmentDoc,
  DossierTermsDocument,
  DossierTermsFieldsFragmentDoc,
} from '../generated/graphql.ts';
import { Dossier } from './Dossier.tsx';
import { DossierWithoutTerms } from './DossierWithoutTerms.tsx';

interface DossierPageProps {
  readonly id: string;
  readonly userName: string;
}

export function DossierPage({ id, userName }: DossierPageProps) {
  const { t } = useLingui();
  const reading = useGraphQuery(DossierDocument, { id }, { live: [`Application:${id}`] });
  return (
    <Loaded reading={reading} lines={12}>
      {({ application }) => {
        const dossier = readFragment(DossierFieldsFragmentDoc, application);
        return (
          <>
            <Breadcrumb
              crumbs={[
                { label: t`Werklijst`, href: BASE },
                { label: dossier?.number ?? t`Dossier` },
              ]}
            />
            {dossier ? (
              <DossierOf dossier={dossier} userName={userName} retry={reading.retry} />
            ) : (
              <Unknown />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

const Unknown = () => (
  <PageHeader
    title={<Trans>Dit dossier bestaat niet</Trans>}
    lead={<Trans>De link klopt niet, of de aanvraag is nog een ontwerp van het bestuur.</Trans>}
  />
);

interface WithTermsProps {
  readonly dossier: DossierFieldsFragment;
  readonly userName: string;
  readonly retry: () => void;
}

/** The round and its amounts come from another part of the hub than the file itself: that part may be away. */
const DossierOf = ({ dossier, ...rest }: WithTermsProps) =>
  dossier.round ? (
    <WithTerms {...rest} dossier={dossier} slug={dossier.round.slug} />
  ) : (
    <DossierWithoutTerms dossier={dossier} retry={rest.retry} />
  );

function WithTerms({ dossier, userName, slug, retry }: WithTermsProps & { readonly slug: string }) {
  const reading = useGraphQuery(DossierTermsDocument, { slug, programme: PROGRAMME });
  if (reading.failure) return <DossierWithoutTerms dossier={dossier} retry={reading.retry} />;
  return (
    <Loaded reading={reading} lines={12}>
      {({ round, programme }) => {
        const terms = readFragment(DossierTermsFieldsFragmentDoc, round);
        if (!terms || !programme)
          return <DossierWithoutTerms dossier={dossier} retry={reading.retry} />;
        return (
          <Dossier
            dossier={dossier}
            round={terms}
            objectives={programme.objectives}
            userName={userName}
            retry={retry}
          />
        );
      }}
    </Loaded>
  );
}
