import type { Locale } from './format.ts';

const ZONE = 'Europe/Brussels';

export type RoundPhase =
  | 'ANNOUNCED'
  | 'OPEN'
  | 'CLOSED'
  | 'ASSESSING'
  | 'RUNNING'
  | 'REPORTING'
  | 'ENDED';

/** The dates of a round. Instants are UTC; dates are local days in Brussels, both inclusive. */
export interface RoundCalendar {
  readonly opensAt: Date;
  /** First instant at which submitting is no longer possible. */
  readonly closesAt: Date;
  readonly projectStart: string;
  readonly projectEnd: string;
  /** Day of the award decision; null: not decided. */
  readonly awardDecisionOn: string | null;
  /** Last day of the final report; null: not known. */
  readonly finalReportDue: string | null;
}

/** The window is open from its first instant up to, not including, its closing instant. Server clock only. */
export function isWithin(window: Pick<RoundCalendar, 'opensAt' | 'closesAt'>, now: Date): boolean {
  return now >= window.opensAt && now < window.closesAt;
}

/** Where a round stands, from its dates and the server's clock. Never stored. */
export function roundPhase(round: RoundCalendar, now: Date): RoundPhase {
  if (now < round.opensAt) return 'ANNOUNCED';
  if (now < round.closesAt) return 'OPEN';
  const today = brusselsDate(now);
  if (round.awardDecisionOn === null || today < round.awardDecisionOn) return 'ASSESSING';
  if (today < round.projectStart) return 'CLOSED';
  if (today <= round.projectEnd) return 'RUNNING';
  return today <= (round.finalReportDue ?? round.projectEnd) ? 'REPORTING' : 'ENDED';
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (instant: Date): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));

/** The local day in Brussels, "2023-07-10". */
export function brusselsDate(instant: Date): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/**
 * The instant of a local time in Brussels ("2023-07-10T12:00" or "2023-07-10" for midnight). In the hour that is skipped in March the later
 * instant, in the hour that comes twice in October the first one.
 */
export function brusselsInstant(local: string): Date {
  const wanted = new Date(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  if (Number.isNaN(wanted.getTime())) throw new RangeError(`Not a local time: ${local}`);
  const summer = new Date(wanted.getTime() - 7_200_000);
  const winter = new Date(wanted.getTime() - 3_600_000);
  return [summer, winter].find((instant) => wallClock(instant) === wanted.getTime()) ?? winter;
}

function wallClock(instant: Date): number {
  const { year, month, day, hour, minute, second } = partsOf(instant);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Made once: a format costs many times what it formats, and lists ask one for every row. */
const formats = (options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> => ({
  nl: new Intl.DateTimeFormat('nl-BE', { timeZone: ZONE, ...options }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }),
});
const day = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "14 juni 2022", from an instant or from a local day. */
export function formatDate(when: Date | string, locale: Locale = 'nl'): string {
  const instant =
    typeof when === 'string' && when.length === 10 ? brusselsInstant(when) : new Date(when);
  return day[locale].format(instant);
}

/** "14.32 uur" in Dutch, "14:32" in English. */
export function formatTime(when: Date | string, locale: Locale = 'nl'): string {
  const { hour, minute } = partsOf(new Date(when));
  return locale === 'nl' ? `${hour}.${minute} uur` : `${hour}:${minute}`;
}

export const formatDateTime = (when: Date | string, locale: Locale = 'nl'): string =>
  `${formatDate(new Date(when), locale)}, ${formatTime(when, locale)}`;

/**
 * A closing instant as people say it: "maandag 10 juli 2023, 12.00 uur". One that closes at midnight names the last whole day and no time
 * ("vrijdag 1 juli 2022").
 */
export function formatDeadline(closesAt: Date, locale: Locale = 'nl'): string {
  const { hour, minute } = partsOf(closesAt);
  const midnight = hour === '00' && minute === '00';
  const shown = midnight ? new Date(closesAt.getTime() - 1) : closesAt;
  const text = weekday[locale].format(shown);
  return midnight ? text : `${text}, ${formatTime(closesAt, locale)}`;
}

/** Whole days and hours left, for "nog 5 dagen en 21 uur". Null when the moment has passed. */
export function timeLeft(
  until: Date,
  now: Date,
): { readonly days: number; readonly hours: number } | null {
  const hours = Math.floor((until.getTime() - now.getTime()) / 3_600_000);
  return until <= now ? null : { days: Math.floor(hours / 24), hours: hours % 24 };
}
