import type { Actor, AgencyRight, MunicipalityRight, PartnerRight } from '@hub/domain';

/** The actor as it stands in the internal token. */
export interface ActorClaims {
  sub: string;
  name: string;
  org: string;
  role: Actor['audience'];
  rights: readonly string[];
}

export function claimsOf(actor: Actor): ActorClaims {
  if (actor.audience === 'public') {
    return { sub: 'public', name: '', org: '', role: 'public', rights: [] };
  }
  const { audience, userId, userName, organisationId, rights } = actor;
  return { sub: userId, name: userName, org: organisationId, role: audience, rights };
}

/** Back to an actor. The signature was checked before; a shape we do not know is still refused. */
export function actorOf(claims: Record<string, unknown>): Actor {
  const { sub, name, org, role, rights } = claims;
  if (role === 'public') return { audience: 'public' };
  if (typeof sub !== 'string' || typeof name !== 'string' || typeof org !== 'string') {
    throw new Error('the actor is incomplete');
  }
  if (!Array.isArray(rights) || !rights.every((right) => typeof right === 'string')) {
    throw new Error('the rights are missing');
  }
  const person = { userId: sub, userName: name, organisationId: org };
  // The words of the rights were checked where the session was made; here they are signed text.
  if (role === 'agency') return { audience: role, ...person, rights: rights as AgencyRight[] };
  if (role === 'partner') return { audience: role, ...person, rights: rights as PartnerRight[] };
  if (role === 'municipality') {
    return { audience: role, ...person, rights: rights as MunicipalityRight[] };
  }
  throw new Error('the audience is unknown');
}
