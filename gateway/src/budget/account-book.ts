import { minuteOf, secondsLeft } from './minute.ts';

/** What this process spent since it last wrote it down, by bucket. */
export interface Spending {
  readonly bucket: string;
  readonly minute: number;
  readonly points: number;
}

export interface AccountBook {
  /**
   * Takes points from a bucket that holds so many each minute. Gives 0, or the seconds to wait when they are not there; then
   * nothing is taken.
   */
  take(bucket: string, points: number, perMinute: number): number;
  /** Counts points that are spent in any case. */
  add(bucket: string, points: number): void;
  /** What was not written down yet; from now on it is. */
  unwritten(): readonly Spending[];
  /** What all processes together spent, this one's written spending included. */
  learn(totals: readonly Spending[]): void;
}

interface Account {
  readonly minute: number;
  /** Of all processes, as last read. */
  known: number;
  /** Of this process, not in `known` yet. */
  since: number;
  /** On its way to the database: neither in `known` nor to be sent twice. */
  written: number;
}

/** A flood of addresses must not fill the memory: then the oldest is forgotten, with at most a minute's spending. */
const MOST_ACCOUNTS = 50_000;

/** The budgets of this minute in memory, so that a question waits for no database. */
export function createAccountBook(now: () => number): AccountBook {
  const accounts = new Map<string, Account>();

  const accountOf = (bucket: string): Account => {
    const minute = minuteOf(now());
    const found = accounts.get(bucket);
    if (found?.minute === minute) return found;
    const account = { minute, known: 0, since: 0, written: 0 };
    accounts.delete(bucket);
    const oldest = accounts.size >= MOST_ACCOUNTS ? accounts.keys().next().value : undefined;
    if (oldest !== undefined) accounts.delete(oldest);
    accounts.set(bucket, account);
    return account;
  };

  return {
    take(bucket, points, perMinute) {
      const account = accountOf(bucket);
      const spent = account.known + account.written + account.since;
      if (spent + points > perMinute) return secondsLeft(now());
      account.since += points;
      return 0;
    },
    add(bucket, points) {
      accountOf(bucket).since += points;
    },
    unwritten() {
      const minute = minuteOf(now());
      const spending: Spending[] = [];
      for (const [bucket, account] of accounts) {
        if (account.minute !== minute) accounts.delete(bucket);
        else if (account.since > 0) {
          spending.push({ bucket, minute, points: account.since });
          account.written += account.since;
          account.since = 0;
        }
      }
      return spending;
    },
    learn(totals) {
      for (const { bucket, minute, points } of totals) {
        const account = accounts.get(bucket);
        if (account?.minute !== minute) continue;
        account.known = points;
        account.written = 0;
      }
    },
  };
}
