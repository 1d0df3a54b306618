import { Breadcrumb, PageHeader, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { nameOf, useProgramme } from '../catalogue/use-catalogue.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { siteOf } from '../overview/figures.ts';
import { MentorName } from './MentorName.tsx';
import { type Mentor, mentorsOf, useMentorsAnswer } from './use-mentors.ts';

/** Who helps other local governments with which action. */
export function MentorsPage() {
  const { t } = useLingui();
  const answer = useMentorsAnswer();
  return (
    <div className="public-wrap public-inner">
      <Breadcrumb crumbs={[{ label: t`Overzicht`, href: '/' }, { label: t`Mentoren` }]} />
      <PageHeader
        title={<Trans>Mentoren</Trans>}
        lead={
          <Trans>
            Een mentorbestuur geeft zijn ervaring met een actie door en leidt een lerend netwerk.
            Hier staan de mentoren die publiek bekend zijn.
          </Trans>
        }
      />
      <AnswerPanel answer={answer} heading={t`De mentoren`} lines={6}>
        {(data) => <MentorList mentors={mentorsOf(data)} />}
      </AnswerPanel>
    </div>
  );
}

function MentorList({ mentors }: { readonly mentors: readonly Mentor[] }) {
  const locale = useUiLocale();
  const programme = useProgramme();
  if (mentors.length === 0) {
    return (
      <PanelState state="empty" heading={<Trans>Nog geen mentoren</Trans>}>
        <Trans>Er is nog geen mentorbestuur bekendgemaakt.</Trans>
      </PanelState>
    );
  }
  const numbers = [...new Set(mentors.map(({ actionNumber }) => actionNumber))];
  return numbers.map((number) => {
    const action = programme?.actions.find((one) => one.number === number);
    return (
      <section key={number} className="public-mentor">
        <h2>
          <a href={`/actie/${number}`}>
            {number}. {action && nameOf(action, locale)}
          </a>
        </h2>
        <ul className="public-plain">
          {mentors
            .filter(({ actionNumber }) => actionNumber === number)
            .map((mentor) => (
              <li key={mentor.name}>
                <MentorName mentor={mentor} />
                {mentor.source && !mentor.fictional && (
                  <small className="ui-quiet">
                    <Trans>
                      Bron: <a href={mentor.source}>{siteOf(mentor.source)}</a>
                    </Trans>
                  </small>
                )}
              </li>
            ))}
        </ul>
      </section>
    );
  });
}
