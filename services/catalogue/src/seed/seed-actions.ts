import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { actions, objectives } from './data.ts';
import { actionFacts, factRow } from './facts.ts';
import { insertMissing } from './insert.ts';

/** Objectives, actions and indicators, each with how certain its name is. */
export async function seedActions({ tx }: Seeder, programmeId: string): Promise<void> {
  await insertMissing(tx, 'objective', objectiveRows(programmeId));
  await insertMissing(tx, 'action', actionRows(programmeId));
  await insertMissing(tx, 'indicator', indicatorRows());
  const names = objectives.map(({ slug, nameStatus }) =>
    factRow(stableId('objective', slug), 'name', nameStatus),
  );
  await insertMissing(tx, 'catalogue_fact', [...names, ...actions.flatMap(actionFacts)]);
}

const objectiveRows = (programmeId: string) =>
  objectives.map(({ ordinal, slug, nameNl, nameEn }) => ({
    id: stableId('objective', slug),
    programme_id: programmeId,
    ordinal,
    slug,
    name_nl: nameNl,
    name_en: nameEn,
  }));

const actionRows = (programmeId: string) =>
  actions.map(({ number, objective, nameNl, nameEn, sources }) => ({
    id: stableId('action', String(number)),
    programme_id: programmeId,
    objective_id: stableId('objective', objective),
    number,
    name_nl: nameNl,
    name_en: nameEn,
    sources: [...sources],
  }));

const indicatorRows = () =>
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
  );
