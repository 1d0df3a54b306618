import { type Actor, may } from '@hub/domain';
import type { Account, ApiClient, MachineSettings } from '@hub/gateway';
import type { InternalKeys } from '@hub/server';

/** Whose organisations may let programs ask, as whom those act, and who lets them in. */
export const machineSettings = (keys: InternalKeys): MachineSettings => ({
  audiences: ['partner', 'municipality'],
  keys,
  mayManage: ({ actor }) => may(actor, 'api-client.manage'),
  actorOf: actorOfClient,
});

/** A program reads, and with the scope `write` it edits. It never signs: that is for a person. */
function actorOfClient({
  id,
  name,
  audience,
  organisationId,
  scopes,
}: ApiClient): Account['actor'] {
  const rights = scopes.includes('write') ? (['reader', 'editor'] as const) : (['reader'] as const);
  const program = { userId: id, userName: name, organisationId, rights };
  const actor: Exclude<Actor, { audience: 'public' | 'agency' }> =
    audience === 'municipality' ? { audience, ...program } : { audience: 'partner', ...program };
  return actor;
}
