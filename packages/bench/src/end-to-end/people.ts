import { type Actor, stableId } from '@hub/domain';
import { DEMO_ACCOUNTS } from '@hub/hub';

type Account = (typeof DEMO_ACCOUNTS)[number];

/** More than are under way at once, so that no two requests are of one person. */
const COUNT = 97;
const MODEL = 'an.peeters';
/** Those of the model. */
const RIGHTS = ['reader', 'case-officer', 'juror'] as const;

/** Colleagues of a person of the agency, who may read all its files. */
export const PEOPLE: readonly Account[] = DEMO_ACCOUNTS.filter(
  ({ login }) => login === MODEL,
).flatMap((account) =>
  Array.from({ length: COUNT }, (_, n) => ({ ...account, login: `${account.login}.${n}` })),
);

/** Whom the gateway takes such a person for. */
export const actorOf = ({ login, name }: Account): Actor => ({
  audience: 'agency',
  userId: stableId('user', login),
  userName: name,
  organisationId: stableId('organisation', 'abb'),
  rights: RIGHTS,
});
