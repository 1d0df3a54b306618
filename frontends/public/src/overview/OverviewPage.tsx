import { useLingui } from '@lingui/react/macro';
import { ActionIndex } from '../action/ActionIndex.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { Explorer } from './Explorer.tsx';
import { Intro } from './Intro.tsx';

/** The front page: one sentence, three figures, the map with its list, all actions. */
export function OverviewPage() {
  const { t } = useLingui();
  const answer = useCatalogue();
  const programme = answer.state === 'ready' ? answer.data.programme : undefined;
  return (
    <>
      <Intro
        figures={programme?.figures}
        rounds={programme?.rounds}
        failed={answer.state === 'failed'}
      />
      <AnswerPanel answer={answer} heading={t`De acties en projectjaren`} height="420px" lines={1}>
        {({ programme: known }) =>
          known ? (
            <>
              <Explorer catalogue={known} />
              <section className="public-wrap public-block">
                <ActionIndex catalogue={known} />
              </section>
            </>
          ) : null
        }
      </AnswerPanel>
    </>
  );
}
