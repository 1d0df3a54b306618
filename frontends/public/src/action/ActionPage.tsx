import { Breadcrumb, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'wouter';
import { nameOf, useProgramme } from '../catalogue/use-catalogue.ts';
import { ActionPageDocument, type ActionPageQuery } from '../generated/graphql.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { useAnswer } from '../graph/use-answer.ts';
import { ActionView } from './ActionView.tsx';

export type ActionDetails = NonNullable<ActionPageQuery['action']>;

/** Page of an action: what it is, what counts, what it pays, who does it. */
export function ActionPage() {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { number = '' } = useParams();
  const answer = useAnswer(
    ActionPageDocument,
    /^\d{1,2}$/.test(number) ? { number: Number(number) } : { number: 0 },
  );
  const programme = useProgramme();
  const details = answer.state === 'ready' ? answer.data.action : undefined;
  const known = details ?? programme?.actions.find((one) => String(one.number) === number);
  return (
    <div className="public-wrap public-inner">
      <Breadcrumb
        crumbs={[
          { label: t`Overzicht`, href: '/' },
          { label: t`Acties`, href: '/acties' },
          { label: t`Actie ${number}` },
        ]}
      />
      {known && <h1 className="public-narrow">{nameOf(known, locale)}</h1>}
      <AnswerPanel answer={answer} heading={t`Deze actie`} lines={8}>
        {({ action }) =>
          action ? (
            programme && <ActionView action={action} rounds={programme.rounds} />
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
      <Trans>Deze actie bestaat niet</Trans>
    </h1>
    <PanelState state="empty">
      <Trans>
        Kies een actie in de <a href="/acties">lijst van acties</a>.
      </Trans>
    </PanelState>
  </>
);
