import { type Actor, stableId } from '@hub/domain';
import type { Column } from './people.ts';

/** The actor that the gateway makes of a person who logged in. */
export function actorOf({ person, audience }: Column): Actor {
  if (!person || audience === 'public') return { audience: 'public' };
  return {
    audience,
    userId: stableId('user', person.login),
    userName: person.name,
    organisationId: person.organisation.id,
    rights: person.rights,
  } as Actor; // the rights of a column are those of its audience
}
