import { MentorsDocument, type MentorsQuery } from '../generated/graphql.ts';
import { type Asked, useAnswer } from '../graph/use-answer.ts';
import { keyOfGovernment } from '../municipality/government-key.ts';

export interface Mentor {
  readonly key: string | undefined;
  readonly name: string;
  readonly actionNumber: number;
  readonly fictional: boolean;
  readonly source: string | null;
}

const NOTHING = {};

export const useMentorsAnswer = (): Asked<MentorsQuery> => useAnswer(MentorsDocument, NOTHING);

/** One entry per mentor role, by action and name. A role of which the catalogue does not name the action has no place here. */
export const mentorsOf = ({ organisations }: MentorsQuery): readonly Mentor[] =>
  organisations.nodes
    .flatMap((organisation) =>
      organisation.mentorships.flatMap(({ action, fictional, source }) =>
        action
          ? {
              key: keyOfGovernment(organisation),
              name: organisation.name,
              actionNumber: action.number,
              fictional,
              source: source ?? null,
            }
          : [],
      ),
    )
    .sort((a, b) => a.actionNumber - b.actionNumber || a.name.localeCompare(b.name, 'nl'));

/** Mentors of one action, once known. */
export function useMentorsOfAction(number: number): readonly Mentor[] | undefined {
  const answer = useMentorsAnswer();
  if (answer.state !== 'ready') return undefined;
  return mentorsOf(answer.data).filter(({ actionNumber }) => actionNumber === number);
}
