import { type Audience, ROLES, stableId } from '@hub/domain';
import { DEMO_MACHINE, type DemoPerson } from '@hub/hub';

/** What may stand in an answer to somebody, of what was planted in the rows of each tenant. */
export type Canary =
  | 'lead' // the application of the lead of a cooperation
  | 'draft' // what that lead has not submitted yet
  | 'other' // the application of a municipality that has nothing to do with them
  | 'proposal' // what the agency proposed before it was decided
  | 'assignment' // what the lead gave a partner
  | 'foreign-assignment' // what another municipality gave another partner
  | 'log'; // who did what in the file of the lead

/** One column of the matrix: a role in a relation to the rows that the matrix asks for. */
export interface Column {
  readonly name: string;
  readonly audience: Audience;
  /** undefined: nobody logged in */
  readonly person?: DemoPerson;
  /** A program with a token instead of a person with a session. */
  readonly machine?: { readonly id: string; readonly organisationId: string };
  readonly mayMeet: readonly Canary[];
}

const organisation = (audience: 'municipality' | 'partner' | 'agency', key: string) => ({
  code: `matrix-${key}`,
  id: stableId('organisation', key),
  name: `Matrix ${key}`,
  audience,
});

/** NIS codes of the demonstration's rows: a lead, a member of its cooperation, a stranger, a mentor. */
export const LEAD = '44019';
export const MEMBER = '44085';
export const OTHER = '44021';
const MENTOR = '12025';

const column = (
  name: string,
  at: ReturnType<typeof organisation>,
  rights: readonly string[],
  mayMeet: readonly Canary[],
): Column => ({
  name,
  audience: at.audience,
  mayMeet,
  person: {
    login: `matrix.${name}`,
    name: `Matrix ${name}`,
    explanation: '',
    rights,
    organisation: at,
  },
});

const local = (
  relation: string,
  key: string,
  rights: readonly string[],
  mayMeet: readonly Canary[],
) => column(`municipality-${relation}`, organisation('municipality', key), rights, mayMeet);
const partner = (
  relation: string,
  key: string,
  rights: readonly string[],
  mayMeet: readonly Canary[],
) => column(`partner-${relation}`, organisation('partner', key), rights, mayMeet);

const OWN: readonly Canary[] = ['lead', 'draft', 'assignment', 'log'];
const STRANGER_RIGHTS = ['reader', 'editor', 'signatory', 'finance-director'];
const AGENCY: readonly Canary[] = ['lead', 'other', 'proposal', 'assignment', 'foreign-assignment'];

/** Every role of every audience towards rows of its own, and the strongest role towards rows of others. */
export const COLUMNS: readonly Column[] = [
  { name: 'public', audience: 'public', mayMeet: [] },
  partner('own-reader', 'partner-stap-samen', ['reader'], ['assignment']),
  partner('own-editor', 'partner-stap-samen', ['editor'], ['assignment']),
  {
    name: 'partner-own-machine',
    audience: 'partner',
    mayMeet: ['assignment'],
    machine: { id: DEMO_MACHINE, organisationId: stableId('organisation', 'partner-stap-samen') },
  },
  partner('other', 'partner-taalbrug', ['reader', 'editor'], ['foreign-assignment']),
  ...ROLES.municipality.map((role) => local(`own-${role}`, LEAD, [role], OWN)),
  local('member', MEMBER, STRANGER_RIGHTS, ['lead']),
  local('other', OTHER, STRANGER_RIGHTS, ['other', 'foreign-assignment']),
  local('mentor', MENTOR, STRANGER_RIGHTS, []),
  ...ROLES.agency.map((role) =>
    column(
      `agency-${role}`,
      organisation('agency', 'abb'),
      [role],
      role === 'administrator' ? [...AGENCY, 'log'] : AGENCY,
    ),
  ),
];
