import { setTimeout as pause } from 'node:timers/promises';
import { CSRF_HEADER } from '@hub/gateway';
import { Visitor } from '@hub/hub/testing';
import { askBy, type Reply } from '../ask-graph.ts';
import { documentIdOf } from '../documents.ts';
import { JSON_HEADERS } from '../questions.ts';
import { pick, SCREENS } from './screens.ts';
import type { Town } from './town.ts';

/** Asks something; says what was wrong when the answer is not of the kind that it must be. */
export type Ask = (town: Town, turn: number) => Promise<string | undefined>;

const isWhole = ({ status, text }: Reply): boolean =>
  status === 200 && text.startsWith('{"data"') && !text.includes('"errors":');

const wrongUnless = (isRight: boolean, { status, text }: Reply): string | undefined =>
  isRight ? undefined : `${status} ${text.slice(0, LONGEST_COMPLAINT)}`;
const LONGEST_COMPLAINT = 200;

const wantWhole = (answer: Reply): string | undefined => wrongUnless(isWhole(answer), answer);

/** A screen of an audience, each time by another person. */
export function screenOf(audience: string): Ask {
  const screens = SCREENS.filter((screen) => screen.audience === audience);
  return async (town, turn) => {
    const { documentId, variables } = pick(screens, turn);
    const { visitor } = pick(town.visitors[audience] ?? [], Math.floor(turn / screens.length));
    return wantWhole(await askBy(visitor, { documentId, variables: variables(town, turn) }));
  };
}

/** A program in its own words, which are other words each time: nothing that is kept per text helps. */
export const machine: Ask = async (town, turn) => {
  const query = pick(
    [
      `{ a${turn}: assignments(first: 5) { nodes { id state } } myOrganisation { id name } }`,
      `query Q${turn} { rounds: programme(slug: "plan-samenleven") { rounds { slug indicators { standardAmount } } } }`,
      `{ organisations(first: ${1 + (turn % 40)}) { nodes { n${turn}: name localGovernment { nisCode } } } }`,
    ],
    turn,
  );
  return wantWhole(await askAsMachine(town, { query }));
};

async function askAsMachine(town: Town, body: unknown) {
  const authorization = `Bearer ${await town.machineToken()}`;
  const response = await fetch(`${town.origin}/graphql/partner`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, authorization },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Questions that must be refused, each in another way. */
export const mistake: Ask = async (town, turn) => {
  const { visitor } = pick(town.visitors.municipality ?? [], turn);
  const hash = turn.toString(16).padStart(64, '0');
  const dossier = documentIdOf('agency', 'Dossier');
  const kinds: (() => Promise<Reply>)[] = [
    () => askBy(visitor, { documentId: hash }),
    () => askBy(visitor, { query: `{ own${turn}: myOrganisation { id } }` }),
    () => askBy(visitor, { documentId: dossier, variables: { id: { no: turn } } }),
    () => askAsMachine(town, { query: `{ nothing${turn} }` }),
    () => askAsMachine(town, { query: `{ not closed ${turn}` }),
    () => askAsMachine(town, { query: '{ assignments(first: 2000000) { nodes { id } } }' }),
    () => askBy(new Visitor(town.origin), { query: 'x'.repeat(300_000) }),
  ];
  const answer = await pick(kinds, turn)();
  return wrongUnless(answer.status >= 400 || answer.text.includes('"errors":'), answer);
};

const LONGEST_LOOK_S = 30;

/** Opens the stream of a page, reads what comes for a while, and leaves without a word. */
export const live: Ask = async (town, turn) => {
  const { visitor } = pick(town.visitors.agency ?? [], turn);
  const id = pick(town.dossiers, turn);
  const leave = new AbortController();
  const response = await visitor.request('/graphql/live', {
    method: 'POST',
    headers: { ...JSON_HEADERS, [CSRF_HEADER]: '1' },
    signal: leave.signal,
    body: JSON.stringify({
      questions: [
        {
          ...{ id: 'dossier', topics: [`Application:${id}`] },
          ...{ documentId: documentIdOf('agency', 'Dossier'), variables: { id } },
        },
      ],
    }),
  });
  const reading = response.text().catch(() => 'left');
  await pause(1_000 * (1 + (turn % LONGEST_LOOK_S)));
  leave.abort();
  const text = await reading;
  return wrongUnless(response.status === 200, { status: response.status, text });
};

/** Somebody goes home and comes back. */
export const loginAgain: Ask = async ({ visitors }, turn) => {
  const everybody = [
    ...(visitors.agency ?? []),
    ...(visitors.municipality ?? []),
    ...(visitors.partner ?? []),
  ];
  const { visitor, login } = pick(everybody, turn);
  await visitor.post('/auth/logout');
  await visitor.login(login);
  return (await visitor.session()) ? undefined : `${login} is not logged in`;
};
