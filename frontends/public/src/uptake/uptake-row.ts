import type { UptakeQuery } from '../generated/graphql.ts';
import { RAND, tilesOfKey, VGC } from '../map/places.ts';

type Node = UptakeQuery['uptake']['nodes'][number];

/** What one local government got and reached, for the filter that was asked. */
export interface UptakeRow {
  /** NIS code, `vgc` or `vzw-de-rand`: also its address */
  readonly key: string;
  readonly name: string;
  readonly province: string | null;
  readonly awarded: number;
  readonly actionCount: number;
  readonly awardedReach: number;
  /** null: not reported (yet) */
  readonly achievedReach: number | null;
  readonly viaCooperation: boolean;
  readonly fictional: boolean;
  /** municipalities that merged into it: it stands on their tiles */
  readonly predecessors: readonly string[];
}

function keyOf({ organisation }: Node): string | undefined {
  const details = organisation?.localGovernment;
  if (details?.kind === 'VGC') return VGC;
  if (details?.kind === 'VZW_DE_RAND') return RAND;
  return details?.nisCode ?? undefined;
}

/** Rows of an answer; organisations that are no local government have no place here. */
export const uptakeRows = (nodes: readonly Node[]): UptakeRow[] =>
  nodes.flatMap((node) => {
    const key = keyOf(node);
    const { awarded, actionCount, awardedReach, viaCooperation, fictional, organisation } = node;
    if (!key || !organisation) return [];
    const predecessors = organisation.localGovernment?.predecessors ?? [];
    return [
      {
        key,
        name: organisation.name,
        province: organisation.localGovernment?.province ?? null,
        awarded,
        actionCount,
        awardedReach,
        achievedReach: node.achievedReach ?? null,
        viaCooperation,
        fictional,
        predecessors: predecessors.flatMap((old) => old.localGovernment?.nisCode ?? []),
      },
    ];
  });

/** The row of every tile that takes part. A tile with a row of its own keeps it. */
export function rowsByTile(rows: readonly UptakeRow[]): ReadonlyMap<string, UptakeRow> {
  const byTile = new Map<string, UptakeRow>();
  const shared = rows.flatMap((row) =>
    [...tilesOfKey(row.key), ...row.predecessors].map((tile) => [tile, row] as const),
  );
  for (const [tile, row] of shared) if (!byTile.has(tile)) byTile.set(tile, row);
  for (const row of rows) byTile.set(row.key, row);
  return byTile;
}
