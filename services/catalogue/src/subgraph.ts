import { buildSubgraph, type Service } from '@hub/subgraph';
import { Catalogue1795424400000 } from '../migrations/20261123t0900-catalogue.ts';
import { Action } from './action/action.entity.ts';
import { ActionResolver } from './action/action.resolver.ts';
import { Indicator } from './action/indicator.entity.ts';
import { IndicatorResolver } from './action/indicator.resolver.ts';
import { Objective } from './action/objective.entity.ts';
import { ObjectiveResolver } from './action/objective.resolver.ts';
import { CatalogueFact } from './fact/catalogue-fact.entity.ts';
import { PublishedFigure } from './figure/published-figure.entity.ts';
import { PublishedFigureResolver } from './figure/published-figure.resolver.ts';
import { loaders } from './loaders.ts';
import { Programme } from './programme/programme.entity.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { Round } from './round/round.entity.ts';
import { RoundResolver } from './round/round.resolver.ts';
import { RoundPolicy } from './round/round-policy.entity.ts';
import { ActionTerms, IndicatorTerms } from './round/terms.entity.ts';
import { ActionTermsResolver, IndicatorTermsResolver } from './round/terms.resolver.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { seedReference } from './seed/seed-reference.ts';

const subgraph = buildSubgraph({
  name: 'catalogue',
  resolvers: [
    ProgrammeResolver,
    ObjectiveResolver,
    ActionResolver,
    IndicatorResolver,
    RoundResolver,
    ActionTermsResolver,
    IndicatorTermsResolver,
    PublishedFigureResolver,
  ],
  loaders,
  references: {
    Programme: ({ id }, { loaders }) => loaders.programme.load(String(id)),
    Objective: ({ id }, { loaders }) => loaders.objective.load(String(id)),
    Action: ({ id }, { loaders }) => loaders.action.load(String(id)),
    Indicator: ({ id }, { loaders }) => loaders.indicator.load(String(id)),
    Round: ({ id }, { loaders }) => loaders.round.load(String(id)),
  },
});

/** Programmes, rounds with their policy, objectives, actions, indicators, amounts, published figures. */
export const catalogue: Service = {
  name: 'catalogue',
  subgraph,
  entities: [
    Programme,
    Objective,
    Action,
    Indicator,
    Round,
    RoundPolicy,
    ActionTerms,
    IndicatorTerms,
    CatalogueFact,
    PublishedFigure,
  ],
  migrations: [Catalogue1795424400000],
  handlers: {},
  publishes: ['round-published'],
  seedReference,
  seedDemo,
};
