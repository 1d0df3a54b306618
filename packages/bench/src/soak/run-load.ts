import { type Ask, live, loginAgain, machine, mistake, screenOf } from './askers.ts';
import type { Town } from './town.ts';

/** Of each hundred questions so many are of a kind. */
const MIX: readonly { readonly share: number; readonly what: string; readonly ask: Ask }[] = [
  { share: 34, what: 'public', ask: screenOf('public') },
  { share: 22, what: 'municipality', ask: screenOf('municipality') },
  { share: 18, what: 'agency', ask: screenOf('agency') },
  { share: 8, what: 'partner', ask: screenOf('partner') },
  { share: 10, what: 'machine', ask: machine },
  { share: 6, what: 'mistakes', ask: mistake },
  { share: 2, what: 'live streams', ask: live },
];

const LOGIN_MS = 6_000;
/** More than that are not begun while a server is slow. */
const MOST_AT_ONCE = 200;

/** How many of each kind were asked, and how many did not get the kind of answer that they must. */
export interface Tally {
  readonly asked: number;
  readonly wrong: number;
  /** What was wrong the first time. */
  readonly first?: string;
}

type Counted = { -readonly [K in keyof Tally]: Tally[K] };

export interface Load {
  tally(): ReadonlyMap<string, Tally>;
  /** Begins nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** A hundred places, in an order that mixes the kinds: each is as far as can be from its next. */
const PLACES = MIX.flatMap(({ share, ...kind }) =>
  Array.from({ length: share }, (_, n) => ({ ...kind, at: (n + 0.5) / share })),
).sort((a, b) => a.at - b.at);

/** Asks so many questions per second, whatever the answers take: people do not wait for each other. */
export function runLoad(town: Town, perSecond: number): Load {
  const tallies = new Map<string, Counted>();
  const turns = new Map<string, number>();
  const underway = new Set<Promise<void>>();
  const begin = (what: string, ask: Ask) => {
    const turn = turns.get(what) ?? 0;
    turns.set(what, turn + 1);
    const tally: Counted = tallies.get(what) ?? { asked: 0, wrong: 0 };
    tallies.set(what, tally);
    const work = ask(town, turn)
      .catch((error: unknown) => String(error))
      .then((complaint) => {
        tally.asked += 1;
        underway.delete(work);
        if (complaint === undefined) return;
        tally.wrong += 1;
        tally.first ??= complaint;
      });
    underway.add(work);
  };
  let place = 0;
  const questions = setInterval(() => {
    const next = PLACES[place++ % PLACES.length];
    if (next && underway.size < MOST_AT_ONCE) begin(next.what, next.ask);
  }, 1_000 / perSecond);
  const logins = setInterval(() => begin('logins', loginAgain), LOGIN_MS);
  return {
    tally: () => tallies,
    async stop() {
      clearInterval(questions);
      clearInterval(logins);
      await Promise.all(underway);
    },
  };
}
