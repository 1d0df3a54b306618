import type { ApolloServer } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { type Answer, type ExplainReport, explainReport } from './explain-report.ts';
import type { Question } from './read-question.ts';
import { createRecorder } from './recorder.ts';

export interface ToExplain {
  readonly question: Question;
  readonly context: RequestContext;
  readonly planOnly: boolean;
}

/** Asks the server of a contract as anybody would, and tells how it went: the same limits, guards and masked errors. */
export async function explainOperation(
  server: ApolloServer<RequestContext>,
  { question, context: bare, planOnly }: ToExplain,
): Promise<ExplainReport> {
  const recorder = createRecorder({ planOnly });
  const context = { ...bare, observe: recorder, explain: recorder };
  recorder.mark('asked');
  const { body } = await server.executeOperation(question, { contextValue: context });
  recorder.mark('answered');
  const answer = body.kind === 'single' ? body.singleResult : body.initialResult;
  return explainReport(recorder, context, answer as Answer);
}
