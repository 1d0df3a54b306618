import {
  UptakeDocument,
  type UptakeQuery,
  type UptakeQueryVariables,
} from '../generated/graphql.ts';
import type { Answer } from '../graph/answers.ts';
import { type Asked, useAnswer } from '../graph/use-answer.ts';

/** Amounts without the organisations they belong to have no place on a map: an empty map would say that nobody takes part. */
export function placed<A extends Answer<UptakeQuery>>(answer: A): Answer<UptakeQuery> {
  if (answer.state !== 'ready') return answer;
  const nameless = answer.data.uptake.nodes.some(({ organisation }) => !organisation);
  if (!nameless) return answer;
  const traceId = answer.errors[0]?.traceId ?? null;
  return { state: 'failed', error: { kind: 'unavailable', traceId } };
}

/** Who was awarded what. Without variables nothing is asked yet. */
export function useUptake(variables: UptakeQueryVariables | undefined): Asked<UptakeQuery> {
  const { retry, ...answer } = useAnswer(UptakeDocument, variables);
  return { ...placed(answer), retry };
}
