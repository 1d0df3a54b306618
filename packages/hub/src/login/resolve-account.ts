import {
  type AgencyRight,
  type MunicipalityRight,
  type PartnerRight,
  ROLES,
  stableId,
} from '@hub/domain';
import type { Account, ResolveAccount, TokenClaims } from '@hub/gateway';
import { RIGHTS_CLAIM, TARGET_GROUPS } from './claims.ts';
import type { KnownOrganisation } from './organisations.ts';

/**
 * Who the claims of a login speak of. Organisation and kind of actor must agree, and only rights for that very
 * organisation count: whoever has none in this application has no access.
 */
export function createResolveAccount(organisations: readonly KnownOrganisation[]): ResolveAccount {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  return (claims) => {
    const organisation = byCode.get(String(claims.vo_orgcode));
    const subject = claims.sub;
    if (!organisation || typeof subject !== 'string' || subject === '') return undefined;
    if (claims.vo_doelgroepcode !== TARGET_GROUPS[organisation.audience]) return undefined;
    const rights = rightsIn(claims, organisation);
    if (rights.length === 0) return undefined;
    const person = {
      userId: stableId('user', subject),
      userName: nameIn(claims) ?? subject,
      organisationId: organisation.id,
    };
    return { actor: actorOf(organisation, person, rights), organisationName: organisation.name };
  };
}

function rightsIn(claims: TokenClaims, { audience, code }: KnownOrganisation): string[] {
  const claim = claims[RIGHTS_CLAIM];
  const entries: unknown[] = Array.isArray(claim) ? claim : [claim];
  // Other words in the claim belong to other applications.
  return ROLES[audience].filter((right) => entries.includes(`${right}:${code}`));
}

function nameIn({ name, given_name: given, family_name: family }: TokenClaims): string | undefined {
  if (typeof name === 'string' && name !== '') return name;
  return typeof given === 'string' && typeof family === 'string' ? `${given} ${family}` : undefined;
}

type Person = Pick<Account['actor'], 'userId' | 'userName' | 'organisationId'>;

/** The rights were chosen from the list of the same audience. */
function actorOf(
  { audience }: KnownOrganisation,
  person: Person,
  rights: readonly string[],
): Account['actor'] {
  if (audience === 'agency') return { audience, ...person, rights: rights as AgencyRight[] };
  if (audience === 'municipality')
    return { audience, ...person, rights: rights as MunicipalityRight[] };
  return { audience, ...person, rights: rights as PartnerRight[] };
}
