import type { Visitor } from '@hub/hub/testing';
import { JSON_HEADERS } from './questions.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Asks as the page of a person does. */
export async function askBy(visitor: Visitor, body: object): Promise<Reply> {
  const response = await visitor.request('/graphql', {
    method: 'POST',
    headers: JSON_HEADERS,
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** The answer to a document of a front-end. @throws when anything is missing: half an answer is fast */
export async function dataFor<Data>(
  visitor: Visitor,
  documentId: string,
  variables: object,
): Promise<Data> {
  const { text } = await askBy(visitor, { documentId, variables });
  const { data, errors }: { data?: Data | null; errors?: unknown } = JSON.parse(text);
  if (!data || errors) throw new Error(`No full answer: ${text.slice(0, 500)}`);
  return data;
}
