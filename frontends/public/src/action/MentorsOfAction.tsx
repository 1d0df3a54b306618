import { Trans } from '@lingui/react/macro';
import { MentorName } from '../mentor/MentorName.tsx';
import { useMentorsOfAction } from '../mentor/use-mentors.ts';

/** Who helps others with this action; nothing while that is not known. */
export function MentorsOfAction({ number }: { readonly number: number }) {
  const mentors = useMentorsOfAction(number);
  if (!mentors) return null;
  return (
    <section>
      <h3>
        <Trans>Mentor</Trans>
      </h3>
      {mentors.length === 0 ? (
        <p>
          <Trans>Voor deze actie is geen mentorbestuur bekend.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Helpt andere besturen met deze actie en leidt het lerend netwerk:</Trans>
          </p>
          <ul className="public-plain">
            {mentors.map((mentor) => (
              <li key={mentor.name}>
                <MentorName mentor={mentor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
