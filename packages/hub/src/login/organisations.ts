import { type Audience, stableId } from '@hub/domain';

/** An organisation whose people or machines may log in, as the login service names it. */
export interface KnownOrganisation {
  /** KBO number of a local government or association, OVO code of an agency (`vo_orgcode`). */
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly audience: Exclude<Audience, 'public'>;
}

const organisation = (
  code: string,
  key: string,
  rest: Pick<KnownOrganisation, 'name' | 'audience'>,
): KnownOrganisation => ({
  code,
  id: stableId('organisation', key),
  ...rest,
});

// Codes of real organisations are public; those of invented ones fail the check of the register on purpose.
export const MECHELEN = organisation('0207499430', '12025', {
  name: 'Mechelen',
  audience: 'municipality',
});
export const GENT = organisation('0207451227', '44021', { name: 'Gent', audience: 'municipality' });
export const ABB = organisation('OVO000000', 'abb', {
  name: 'Agentschap Binnenlands Bestuur',
  audience: 'agency',
});
export const STAP_SAMEN = organisation('0999999001', 'partner-stap-samen', {
  name: 'Stap Samen vzw (fictief)',
  audience: 'partner',
});
export const TAALBRUG = organisation('0999999002', 'partner-taalbrug', {
  name: 'Taalbrug vzw (fictief)',
  audience: 'partner',
});

/** The organisations of the demonstration. */
export const DEMO_ORGANISATIONS: readonly KnownOrganisation[] = [
  MECHELEN,
  GENT,
  ABB,
  STAP_SAMEN,
  TAALBRUG,
];
