import {
  type AgencyRight,
  type MunicipalityRight,
  type PartnerRight,
  ROLES,
  stableId,
} from '@hub/domain';
import type { Account, ResolveAccounts, TokenClaims } from '@hub/gateway';
import { RIGHTS_CLAIM, TARGET_GROUPS } from './claims.ts';
import type { KnownOrganisation } from './organisations.ts';

/**
 * As whom the claims of a login allow to act: the organisation of the login first, then others for which it carries rights.
 * Organisation and kind of actor must agree, and only rights for that very organisation count. Whoever has none for the
 * organisation of the login has no access; organisations of another kind need a login of their own, in that capacity.
 */
export function createResolveAccounts(
  organisations: readonly KnownOrganisation[],
): ResolveAccounts {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  return (claims) => {
    const own = byCode.get(String(claims.vo_orgcode));
    const subject = claims.sub;
    if (!own || typeof subject !== 'string' || subject === '') return [];
    if (claims.vo_doelgroepcode !== TARGET_GROUPS[own.audience]) return [];
    const person = { userId: stableId('user', subject), userName: nameIn(claims) ?? subject };
    const first = accountIn(claims, person, own);
    if (!first) return [];
    const others = [...byCode.values()].filter(
      (one) => one !== own && one.audience === own.audience,
    );
    return [first, ...others.flatMap((one) => accountIn(claims, person, one) ?? [])];
  };
}

/** The account of a person for one organisation; undefined without a right there. */
function accountIn(
  claims: TokenClaims,
  person: Person,
  organisation: KnownOrganisation,
): Account | undefined {
  const rights = rightsIn(claims, organisation);
  if (rights.length === 0) return undefined;
  return {
    actor: actorOf(organisation, { ...person, organisationId: organisation.id }, rights),
    organisationName: organisation.name,
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

type Person = Pick<Account['actor'], 'userId' | 'userName'>;

/** The rights were chosen from the list of the same audience. */
function actorOf(
  { audience }: KnownOrganisation,
  person: Person & { organisationId: string },
  rights: readonly string[],
): Account['actor'] {
  if (audience === 'agency') return { audience, ...person, rights: rights as AgencyRight[] };
  if (audience === 'municipality')
    return { audience, ...person, rights: rights as MunicipalityRight[] };
  return { audience, ...person, rights: rights as PartnerRight[] };
}
