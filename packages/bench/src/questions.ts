import { documentIdOf } from './documents.ts';

/** One question to the graph, as it goes over the wire. */
export interface Question {
  readonly what: string;
  readonly body: string;
}

interface Round {
  readonly id: string;
  readonly slug: string;
  readonly demo: boolean;
}

interface Programme {
  readonly programme: { readonly rounds: readonly Round[] };
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

export const JSON_HEADERS = { 'content-type': 'application/json' };

/** What the public overview asks, as it asks it: by hashes; and the bare rounds with their amounts, in words of our own. */
export async function publicQuestions(origin: string): Promise<Question[]> {
  const catalogue = { what: 'overview: programme', body: bodyOf('Catalogue') };
  const { programme } = await ask<Programme>(origin, catalogue);
  // the one that the overview opens with
  const round = programme.rounds.findLast(({ demo }) => !demo) ?? programme.rounds.at(-1);
  const uptake = {
    what: `overview: uptake of ${round?.slug}`,
    body: bodyOf('Uptake', { filter: { roundId: round?.id } }),
  };
  await ask(origin, uptake);
  return [catalogue, uptake, ROUNDS];
}

const ROUNDS: Question = {
  what: 'rounds with all amounts',
  body: JSON.stringify({
    query:
      '{ programme(slug: "plan-samenleven") { rounds { slug phase indicators { standardAmount maxReach } } } }',
  }),
};

const bodyOf = (operation: string, variables: object = {}): string =>
  JSON.stringify({ documentId: documentIdOf('public', operation), variables });

/** @throws when the graph refuses: a refusal answers fast, and with status 200. */
async function ask<Data>(origin: string, { what, body }: Question): Promise<Data> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: JSON_HEADERS,
    body,
  });
  const { data, errors }: Answer<Data> = JSON.parse(await response.text());
  if (errors || !data) throw new Error(`${what}: ${errors?.[0]?.message ?? response.status}`);
  return data;
}
