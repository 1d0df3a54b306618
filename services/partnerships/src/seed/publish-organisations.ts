import { stableId } from '@hub/domain';
import type { OrganisationsRegistered } from '@hub/events';
import type { Seeder } from '@hub/subgraph';
import type { Organisation } from '../organisation/organisation.entity.ts';

type Registered = OrganisationsRegistered['organisations'][number];

/** An event of the whole register would be large; each part of it has a history of its own. */
const CHUNK = 100;

/** Tells the others what the register holds, in parts. `part` names the list, so that a part is always the same rows. */
export async function publishOrganisations(
  seeder: Seeder,
  part: string,
  organisations: readonly Organisation[],
): Promise<void> {
  for (let from = 0; from < organisations.length; from += CHUNK) {
    await seeder.publish({
      type: 'organisations-registered',
      aggregateId: stableId('organisation-register', `${part}/${from / CHUNK}`),
      payload: { organisations: organisations.slice(from, from + CHUNK).map(factsOf) },
    });
  }
}

function factsOf(organisation: Organisation): Registered {
  const { originResidents, originYear, originFictional } = organisation;
  return {
    id: organisation.id,
    name: organisation.name,
    kind: organisation.kind,
    localGovernmentKind: organisation.localGovernmentKind,
    nisCode: organisation.nisCode,
    province: organisation.province,
    referenceRegion: organisation.referenceRegion,
    randFacility: organisation.randFacility,
    originFigure:
      originResidents === null || originYear === null
        ? null
        : { residents: originResidents, year: originYear, fictional: originFictional ?? true },
  };
}
