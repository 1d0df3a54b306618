import { type BareContext, entityBy, isUuid, rowByKey, rowsByKey } from '@hub/subgraph';
import type { ApplicationState } from '../application/application-state.ts';
import { type Policy, RoundPolicy } from './round-policy.entity.ts';
import { RoundSnapshot } from './round-snapshot.entity.ts';

export interface StateTotal {
  readonly roundId: string;
  readonly state: ApplicationState;
  readonly count: number;
  readonly requestedCents: number;
}

const keyOf = (roundId: string, version: number) => `${roundId}@${version}`;

export function roundLoaders({ tx }: BareContext) {
  const versions = rowByKey<string, RoundPolicy>(
    (keys) => tx.findBy(RoundPolicy, keys.map(partsOf)),
    ({ roundId, version }) => keyOf(roundId, version),
  );
  return {
    round: entityBy(tx, RoundSnapshot, 'id'),

    /** One version of a round's policy; absent means that an event is missing, which cannot be. */
    policy: async (roundId: string, version: number): Promise<Policy> => {
      const row = await versions.load(keyOf(roundId, version));
      if (!row) throw new Error(`Round ${roundId} has no policy ${version}.`);
      return row.policy;
    },

    stateTotalsOf: rowsByKey<string, StateTotal>(
      (ids) =>
        tx.query(
          `select round_id as "roundId", state, count(*)::int as count,
                  sum(requested_cents)::float8 as "requestedCents"
             from applications.application where round_id = any($1) group by round_id, state order by state`,
          [ids.filter(isUuid)],
        ),
      ({ roundId }) => roundId,
    ),
  };
}

function partsOf(key: string): { roundId: string; version: number } {
  const [roundId = '', version] = key.split('@');
  return { roundId, version: Number(version) };
}
