import type { ComponentType } from 'react';
import { ActionPage } from '../action/ActionPage.tsx';
import { ActionsPage } from '../action/ActionsPage.tsx';
import {
  ActionPageDocument,
  ActionUptakesDocument,
  CatalogueDocument,
  MentorsDocument,
  MunicipalityDocument,
} from '../generated/graphql.ts';
import type { Answers } from '../graph/answers.ts';
import { MentorsPage } from '../mentor/MentorsPage.tsx';
import { governmentVariables } from '../municipality/government-variables.ts';
import { MunicipalitiesPage } from '../municipality/MunicipalitiesPage.tsx';
import { MunicipalityPage } from '../municipality/MunicipalityPage.tsx';
import { OverviewPage } from '../overview/OverviewPage.tsx';

type Parameters = Readonly<Record<string, string | undefined>>;

interface Page {
  readonly path: string;
  readonly component: ComponentType;
  /** fetches the data before anybody asks for the page */
  readonly prepare: (answers: Answers, parameters: Parameters) => void;
}

const catalogue = (answers: Answers) => answers.want(CatalogueDocument, {});

/** Every page of the public site, in one file: together they weigh less than the round trip of a second one. */
export const PAGES: readonly Page[] = [
  { path: '/', component: OverviewPage, prepare: catalogue },
  {
    path: '/gemeenten',
    component: MunicipalitiesPage,
    prepare: catalogue,
  },
  {
    path: '/gemeente/:key',
    component: MunicipalityPage,
    prepare: (answers, { key = '' }) => {
      catalogue(answers);
      answers.want(MunicipalityDocument, governmentVariables(key));
    },
  },
  {
    path: '/acties',
    component: ActionsPage,
    prepare: catalogue,
  },
  {
    path: '/actie/:number',
    component: ActionPage,
    prepare: (answers, { number }) => {
      catalogue(answers);
      answers.want(ActionPageDocument, { number: Number(number) });
      answers.want(ActionUptakesDocument, { number: Number(number) });
    },
  },
  {
    path: '/mentoren',
    component: MentorsPage,
    prepare: (answers) => {
      catalogue(answers);
      answers.want(MentorsDocument, {});
    },
  },
];
