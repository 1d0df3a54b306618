import { type BareContext, entitiesBy, rowByKey } from '@hub/subgraph';
import { CatalogueFact, type FactStatus } from './catalogue-fact.entity.ts';

/** How certain one fact is, in one round or (null) in general. */
interface Certainty {
  readonly subjectId: string;
  readonly key: string;
  readonly roundId: string | null;
  readonly status: FactStatus;
}

/** The name of a fact among all facts. */
export const factName = (subjectId: string, key: string, roundId: string | null) =>
  `${subjectId}/${key}/${roundId ?? ''}`;

/** What is written down about a subject. Row level security lets the agency alone read it. */
export const factLoaders = ({ tx }: BareContext) => ({
  factsOf: entitiesBy(tx, CatalogueFact, 'subjectId', { key: 'ASC' }),

  /** By factName. Texts stay where they are: a subject has many facts, a screen shows how certain one or two are. */
  certainty: rowByKey<string, Certainty>(
    (names) => {
      const parts = names.map((name) => name.split('/'));
      const each = (place: number) => [...new Set(parts.map((part) => part[place]))];
      return tx.query(
        `select subject_id as "subjectId", key, round_id as "roundId", status
           from catalogue.catalogue_fact
          where subject_id = any($1) and key = any($2)
            and (round_id is null or round_id = any($3))`,
        [each(0), each(1), each(2).filter(Boolean)],
      );
    },
    ({ subjectId, key, roundId }) => factName(subjectId, key, roundId),
  ),
});
