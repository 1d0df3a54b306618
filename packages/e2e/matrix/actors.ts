import { type Actor, stableId } from '@hub/domain';
import type { Column } from './people.ts';

/** The actor that the gateway makes of a person who logged in, or of a program. */
export function actorOf({ person, machine, audience }: Column): Actor {
  if (machine) {
    const program = { userId: machine.id, userName: machine.id, rights: ['reader'] as const };
    return { audience: 'partner', organisationId: machine.organisationId, ...program };
  }
  if (!person || audience === 'public') return { audience: 'public' };
  return {
    audience,
    userId: stableId('user', person.login),
    userName: person.name,
    organisationId: person.organisation.id,
    rights: person.rights,
  } as Actor; // the rights of a column are those of its audience
}
