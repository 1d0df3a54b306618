import { type Actor, stableId } from '@hub/domain';
import type { DemoPerson } from '@hub/hub';

/** More than are under way at once, so that no two requests are of one person. */
const COUNT = 97;
const RIGHTS = ['reader', 'case-officer'] as const;
const AGENCY = {
  code: 'bench-agency',
  id: stableId('organisation', 'abb'),
  name: 'Agentschap Binnenlands Bestuur',
  audience: 'agency' as const,
};

/** Invented people of the agency, who log in and read its files. */
export const PEOPLE: readonly DemoPerson[] = Array.from({ length: COUNT }, (_, index) => ({
  login: `bench.${index}`,
  name: `Bench ${index}`,
  explanation: '',
  rights: RIGHTS,
  organisation: AGENCY,
}));

/** Whom the gateway takes such a person for. */
export const actorOf = ({ login, name }: DemoPerson): Actor => ({
  audience: 'agency',
  userId: stableId('user', login),
  userName: name,
  organisationId: AGENCY.id,
  rights: RIGHTS,
});
