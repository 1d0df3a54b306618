/** Who a part of the graph is made for. Decides the contract, never the rows. */
export const AUDIENCES = ['public', 'municipality', 'partner', 'agency'] as const;
export type Audience = (typeof AUDIENCES)[number];

export type AgencyRight =
  | 'reader'
  | 'case-officer'
  | 'juror'
  | 'approver'
  | 'finance'
  | 'catalogue-manager'
  | 'administrator';
export type MunicipalityRight = 'viewer' | 'editor' | 'signatory' | 'certifier';
export type PartnerRight = 'reader' | 'editor';
export type Right = AgencyRight | MunicipalityRight | PartnerRight;

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

/** The same answer for the button in the screen and for the server. */
export function may(actor: Actor, right: Right): boolean {
  return actor.audience !== 'public' && (actor.rights as readonly Right[]).includes(right);
}
