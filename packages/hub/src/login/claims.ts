import type { Audience, Right } from '@hub/domain';

/** Claim with the rights of a person in this application: "Right:OrganisationCode", several possible. */
export const RIGHTS_CLAIM = 'samenlevenhub_rol_3d';

/** `vo_doelgroepcode` of ACM/IDM: government body, local government, economic actor. */
export const TARGET_GROUPS: Readonly<Record<Exclude<Audience, 'public'>, string>> = {
  agency: 'GID',
  municipality: 'LB',
  partner: 'EA',
};

/** Rights that a login may bring along, per audience. Others in the claim are words of another application. */
export const RIGHTS: Readonly<Record<Exclude<Audience, 'public'>, readonly Right[]>> = {
  agency: [
    'reader',
    'case-officer',
    'juror',
    'approver',
    'finance',
    'catalogue-manager',
    'administrator',
  ],
  municipality: ['viewer', 'editor', 'signatory', 'certifier'],
  partner: ['reader', 'editor'],
};
