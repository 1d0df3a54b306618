import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { actions, objectives, programme, publishedFigures, rounds } from './data.ts';
import { actionFacts, factRow } from './facts.ts';
import { insertMissing } from './insert.ts';
import { seedRound } from './seed-round.ts';

/** The programme as it was: objectives, actions, indicators, three rounds, published figures. Tells the others about each round. */
export async function seedReference(seeder: Seeder): Promise<void> {
  const { tx } = seeder;
  const programmeId = stableId('programme', programme.slug);
  const [known] = await tx.query('select 1 from catalogue.programme where id = $1', [programmeId]);
  if (known) return;
  await insertMissing(tx, 'programme', [
    {
      id: programmeId,
      slug: programme.slug,
      name_nl: programme.nameNl,
      name_en: programme.nameEn,
      budget_cents: programme.budgetCents,
    },
  ]);
  await seedActions(seeder, programmeId);
  for (const round of rounds) await seedRound(seeder, round);
  await seedFigures(seeder, programmeId);
}

async function seedActions({ tx }: Seeder, programmeId: string): Promise<void> {
  await insertMissing(
    tx,
    'objective',
    objectives.map(({ ordinal, slug, nameNl, nameEn }) => ({
      id: stableId('objective', slug),
      programme_id: programmeId,
      ordinal,
      slug,
      name_nl: nameNl,
      name_en: nameEn,
    })),
  );
  await insertMissing(
    tx,
    'action',
    actions.map(({ number, objective, nameNl, nameEn, sources }) => ({
      id: stableId('action', String(number)),
      programme_id: programmeId,
      objective_id: stableId('objective', objective),
      number,
      name_nl: nameNl,
      name_en: nameEn,
      sources: [...sources],
    })),
  );
  await insertMissing(
    tx,
    'indicator',
    actions.flatMap((action) =>
      action.indicators.map(({ code, unitNl, unitEn, sentenceNl }, index) => ({
        id: stableId('indicator', code),
        action_id: stableId('action', String(action.number)),
        ordinal: index + 1,
        code,
        kind: action.kind,
        unit_nl: unitNl,
        unit_en: unitEn,
        sentence_nl: sentenceNl,
      })),
    ),
  );
  const names = objectives.map(({ slug, nameStatus }) =>
    factRow(stableId('objective', slug), 'name', nameStatus),
  );
  await insertMissing(tx, 'catalogue_fact', [...names, ...actions.flatMap(actionFacts)]);
}

async function seedFigures({ tx }: Seeder, programmeId: string): Promise<void> {
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
