import { type BareContext, rowsByKey } from '@hub/subgraph';
import { In } from 'typeorm';
import { CatalogueFact } from './catalogue-fact.entity.ts';

/** What is written down about a subject. Row level security lets the agency alone read it. */
export const factLoaders = ({ tx }: BareContext) => ({
  factsOf: rowsByKey(
    (ids: readonly string[]) =>
      tx.find(CatalogueFact, { where: { subjectId: In(ids) }, order: { key: 'ASC' } }),
    ({ subjectId }) => subjectId,
  ),
});
