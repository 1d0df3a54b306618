import type { AgencyRight, MunicipalityRight, PartnerRight, Right } from './roles.ts';

/** Who a part of the graph is made for. Decides the contract, never the rows. */
export const AUDIENCES = ['public', 'municipality', 'partner', 'agency'] as const;
export type Audience = (typeof AUDIENCES)[number];

interface Person<A extends Audience, R extends Right> {
  readonly audience: A;
  readonly userId: string;
  readonly userName: string;
  readonly organisationId: string;
  readonly rights: readonly R[];
}

export type PublicActor = { readonly audience: 'public' };
export type AgencyActor = Person<'agency', AgencyRight>;
export type MunicipalityActor = Person<'municipality', MunicipalityRight>;
export type PartnerActor = Person<'partner', PartnerRight>;

/** Who asks. Comes from a verified session or token, never from a header, an address or an argument. */
export type Actor = PublicActor | AgencyActor | MunicipalityActor | PartnerActor;
