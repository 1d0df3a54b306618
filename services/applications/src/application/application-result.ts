import { createUnionType } from 'type-graphql';
import { Application } from './application.entity.ts';
import { Refused } from './refusal.ts';

/** The application as it is after a step, or why the step was refused. */
export const resultOf = (name: string) =>
  createUnionType({
    name,
    types: () => [Application, Refused] as const,
  });

/** Result of the steps that have no name of their own in the graph. */
export const ApplicationStepResult = resultOf('ApplicationStepResult');
