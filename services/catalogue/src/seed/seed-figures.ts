import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { publishedFigures } from './data.ts';
import { factRow } from './facts.ts';
import { insertMissing } from './insert.ts';

/** Totals as they were published, each with source, date, period and definition. */
export async function seedFigures({ tx }: Seeder, programmeId: string): Promise<void> {
  const idOf = (key: string, round: number | null) =>
    stableId('published-figure', `${key}/${round ?? 'all'}`);
  await insertMissing(
    tx,
    'published_figure',
    publishedFigures.map((figure) => ({
      id: idOf(figure.key, figure.round),
      programme_id: programmeId,
      round_id: figure.round === null ? null : stableId('round', `ronde-${figure.round}`),
      key: figure.key,
      label_nl: figure.labelNl,
      label_en: figure.labelEn,
      value: figure.value,
      unit: figure.unit,
      definition_nl: figure.definitionNl,
      definition_en: figure.definitionEn,
      as_of: figure.asOf,
      period: figure.period,
      source: figure.source,
      contradiction: figure.contradiction,
    })),
  );
  await insertMissing(
    tx,
    'catalogue_fact',
    publishedFigures.map((figure) =>
      factRow(idOf(figure.key, figure.round), 'value', {
        status: figure.status,
        note: figure.contradiction,
      }),
    ),
  );
}
