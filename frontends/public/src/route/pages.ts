import { type ComponentType, lazy } from 'react';
import {
  ActionPageDocument,
  ActionUptakesDocument,
  CatalogueDocument,
  MentorsDocument,
  MunicipalityDocument,
} from '../generated/graphql.ts';
import type { Answers } from '../graph/answers.ts';
import { governmentVariables } from '../municipality/government-variables.ts';
import { OverviewPage } from '../overview/OverviewPage.tsx';

type Parameters = Readonly<Record<string, string | undefined>>;

interface Page {
  readonly path: string;
  readonly component: ComponentType;
  /** fetches the code and the data before anybody asks for the page */
  readonly prepare: (answers: Answers, parameters: Parameters) => void;
}

const loadMunicipality = () => import('../municipality/MunicipalityPage.tsx');
const loadMunicipalities = () => import('../municipality/MunicipalitiesPage.tsx');
const loadAction = () => import('../action/ActionPage.tsx');
const loadActions = () => import('../action/ActionsPage.tsx');
const loadMentors = () => import('../mentor/MentorsPage.tsx');

const catalogue = (answers: Answers) => answers.want(CatalogueDocument, {});

/** Every page of the public site. The overview comes at once, the others when they are needed. */
export const PAGES: readonly Page[] = [
  { path: '/', component: OverviewPage, prepare: catalogue },
  {
    path: '/gemeenten',
    component: lazy(async () => ({ default: (await loadMunicipalities()).MunicipalitiesPage })),
    prepare: (answers) => {
      void loadMunicipalities();
      catalogue(answers);
    },
  },
  {
    path: '/gemeente/:key',
    component: lazy(async () => ({ default: (await loadMunicipality()).MunicipalityPage })),
    prepare: (answers, { key = '' }) => {
      void loadMunicipality();
      catalogue(answers);
      answers.want(MunicipalityDocument, governmentVariables(key));
    },
  },
  {
    path: '/acties',
    component: lazy(async () => ({ default: (await loadActions()).ActionsPage })),
    prepare: (answers) => {
      void loadActions();
      catalogue(answers);
    },
  },
  {
    path: '/actie/:number',
    component: lazy(async () => ({ default: (await loadAction()).ActionPage })),
    prepare: (answers, { number }) => {
      void loadAction();
      catalogue(answers);
      answers.want(ActionPageDocument, { number: Number(number) });
      answers.want(ActionUptakesDocument, { number: Number(number) });
    },
  },
  {
    path: '/mentoren',
    component: lazy(async () => ({ default: (await loadMentors()).MentorsPage })),
    prepare: (answers) => {
      void loadMentors();
      catalogue(answers);
      answers.want(MentorsDocument, {});
    },
  },
];
