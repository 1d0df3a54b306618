import { DemoLabel } from '@hub/ui';
import type { Mentor } from './use-mentors.ts';

/** Name with a link to its page. */
export const MentorName = ({ mentor }: { readonly mentor: Mentor }) => (
  <span>
    {mentor.key ? <a href={`/gemeente/${mentor.key}`}>{mentor.name}</a> : mentor.name}{' '}
    {mentor.fictional && <DemoLabel />}
  </span>
);
