import type { Audience } from '@hub/domain';

/** Claim with the rights of a person in this application: "Right:OrganisationCode", several possible. */
export const RIGHTS_CLAIM = 'samenlevenhub_rol_3d';

/** `vo_doelgroepcode` of ACM/IDM: government body, local government, economic actor. */
export const TARGET_GROUPS: Readonly<Record<Exclude<Audience, 'public'>, string>> = {
  agency: 'GID',
  municipality: 'LB',
  partner: 'EA',
};
