import type { Audience } from './audience.ts';

type KnownAudience = Exclude<Audience, 'public'>;

/**
 * The one catalogue of roles: every right that a login may bring along, per audience, in the order in which screens name them.
 * What a role may do stands in {@link PERMISSIONS}; which rows it sees is said by each policy.
 */
export const ROLES = {
  agency: [
    'reader',
    'case-officer',
    'juror',
    'approver',
    'finance-officer',
    'catalogue-manager',
    'administrator',
  ],
  municipality: ['reader', 'editor', 'signatory', 'finance-director'],
  partner: ['reader', 'editor'],
} as const satisfies Record<KnownAudience, readonly string[]>;

export type AgencyRight = (typeof ROLES.agency)[number];
export type MunicipalityRight = (typeof ROLES.municipality)[number];
export type PartnerRight = (typeof ROLES.partner)[number];
export type Right = AgencyRight | MunicipalityRight | PartnerRight;

/** One thing that not everybody may do, with the roles that may. Who is absent may not. */
type Grant = { readonly [A in KnownAudience]?: readonly (typeof ROLES)[A][number][] };

/** What needs a role. One line per thing: the server's policies and the buttons of the screens read the same line. */
export const PERMISSIONS = {
  'application.edit': { municipality: ['editor'] },
  'application.submit': { municipality: ['signatory'] },
  'application.withdraw': { municipality: ['signatory'] },
  'application.judge-admissibility': { agency: ['case-officer'] },
  'award.propose': { agency: ['case-officer', 'juror'] },
  'award.decide': { agency: ['approver'] },
  'assignment.propose': { municipality: ['editor'] },
  'assignment.cancel': { municipality: ['editor'] },
  'assignment.answer': { partner: ['editor'] },
  'api-client.manage': { municipality: ['signatory'], partner: ['editor'] },
  'audit.read-all': { agency: ['administrator'] },
  'audit.read-own': {
    municipality: ['reader', 'editor', 'signatory', 'finance-director'],
    partner: ['reader', 'editor'],
  },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof PERMISSIONS;

/** Whoever has an audience and rights: an actor on the server, a session in the browser. */
interface WithRights {
  readonly audience: string;
  readonly rights?: readonly string[];
}

/** The same answer for the button in the screen and for the server. Nobody in particular (public) may none of these. */
export function may({ audience, rights = [] }: WithRights, permission: Permission): boolean {
  const grant: Readonly<Record<string, readonly string[]>> = PERMISSIONS[permission];
  const granted = Object.hasOwn(grant, audience) ? grant[audience] : undefined;
  return granted?.some((role) => rights.includes(role)) ?? false;
}
