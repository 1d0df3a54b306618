import { Breadcrumb, PanelState } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'wouter';
import { useProgramme } from '../catalogue/use-catalogue.ts';
import { MunicipalityDocument } from '../generated/graphql.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { useAnswer } from '../graph/use-answer.ts';
import { placeOf, RAND } from '../map/places.ts';
import { GovernmentView } from './GovernmentView.tsx';
import { governmentVariables } from './government-variables.ts';

/** Page of a local government: what was agreed, what was reached, what it cost. */
export function MunicipalityPage() {
  const { t } = useLingui();
  const { key = '' } = useParams();
  const answer = useAnswer(MunicipalityDocument, governmentVariables(key));
  const programme = useProgramme();
  const known = placeOf(key)?.name ?? (key === RAND ? 'vzw de Rand' : undefined);
  const name = answer.state === 'ready' ? answer.data.organisation?.name : known;
  return (
    <div className="public-wrap public-inner">
      <Breadcrumb
        crumbs={[
          { label: t`Overzicht`, href: '/' },
          { label: t`Gemeenten`, href: '/gemeenten' },
          { label: name ?? t`Onbekend` },
        ]}
      />
      {(name ?? answer.state !== 'ready') && <h1>{name ?? t`Gemeente`}</h1>}
      <AnswerPanel answer={answer} heading={t`De gegevens van dit bestuur`} lines={8}>
        {({ organisation }) =>
          organisation ? (
            <GovernmentView
              placeKey={key}
              government={organisation}
              rounds={programme?.rounds ?? []}
              objectives={programme?.objectives ?? []}
              retry={answer.retry}
            />
          ) : (
            <NotKnown />
          )
        }
      </AnswerPanel>
    </div>
  );
}

const NotKnown = () => (
  <>
    <h1>
      <Trans>Deze gemeente kennen we niet</Trans>
    </h1>
    <PanelState state="empty">
      <Trans>
        Zoek ze in de <a href="/gemeenten">lijst van gemeenten</a>. Na een fusie kan de code anders
        zijn.
      </Trans>
    </PanelState>
  </>
);
