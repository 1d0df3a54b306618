import { stableId } from '@hub/domain';
import { RAND, VGC } from '../map/places.ts';

/** How a local government is asked for: by NIS code, or by id for the two that have none. */
export const governmentVariables = (key: string) =>
  key === VGC || key === RAND ? { id: stableId('organisation', key) } : { nisCode: key };
