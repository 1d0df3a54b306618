import type { Locale } from '@hub/domain';

/** The few words that parts say themselves. What a screen says comes from the screen. */
export interface UiTexts {
  readonly retry: string;
  readonly loading: string;
  readonly close: string;
  readonly showMore: string;
  readonly showAll: (total: string) => string;
  readonly shown: (shown: string, total: string) => string;
  readonly demo: string;
  readonly optional: string;
  readonly failed: string;
  readonly unavailable: string;
  readonly trace: (id: string) => string;
  readonly errors: (count: number) => string;
  readonly decrease: (label: string) => string;
  readonly increase: (label: string) => string;
  readonly maximum: (max: string) => string;
  readonly tooMuch: (over: string) => string;
  readonly tooMuchNote: (over: string, max: string) => string;
  readonly setTo: (max: string) => string;
  readonly of: (value: string, total: string) => string;
  readonly breadcrumb: string;
  readonly required: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly about: string;
  /** a value that is not there any more */
  readonly gone: string;
  readonly everything: string;
  readonly from: string;
  readonly until: string;
  readonly search: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly connection: string;
  readonly live: string;
  readonly updated: (time: string) => string;
  readonly everyMinute: (time: string) => string;
  readonly connecting: string;
  readonly offline: (since: string) => string;
  readonly away: (since: string) => string;
  readonly lastKnown: string;
  readonly goesOn: string;
  readonly triesAgain: string;
  readonly trying: string;
  readonly back: string;
  readonly staysLive: string;
  readonly loggedOut: string;
  readonly listChanged: string;
  readonly showNewest: string;
}

const nl: UiTexts = {
  retry: 'Probeer opnieuw',
  loading: 'Wordt geladen',
  close: 'Sluit',
  showMore: 'Toon meer',
  showAll: (total) => `Toon alle ${total}`,
  shown: (shown, total) => `${shown} van ${total} getoond`,
  demo: 'fictief (demo)',
  optional: 'niet verplicht',
  failed: 'Dit deel kon niet worden geladen.',
  unavailable: 'Tijdelijk niet beschikbaar',
  trace: (id) => `Meld je dit? Geef dan dit nummer door: ${id}`,
  errors: (count) => (count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`),
  decrease: (label) => `Minder: ${label}`,
  increase: (label) => `Meer: ${label}`,
  maximum: (max) => `max. ${max}`,
  tooMuch: (over) => `${over} te veel`,
  tooMuchNote: (over, max) =>
    `Voor de ${over} boven het maximum is er geen subsidie. We rekenen nu met ${max}.`,
  setTo: (max) => `Zet op ${max}`,
  of: (value, total) => `${value} van ${total}`,
  breadcrumb: 'Kruimelpad',
  required: 'verplicht',
  when: 'Wanneer',
  who: 'Wie',
  what: 'Wat',
  about: 'Dossier van',
  gone: 'geen',
  everything: 'Alles',
  from: 'Van',
  until: 'Tot en met',
  search: 'Zoek',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyByHand: 'Kopieer de geselecteerde tekst zelf',
  connection: 'Verbinding',
  live: 'Live',
  updated: (time) => `bijgewerkt om ${time}`,
  everyMinute: (time) => `Elke minuut bijgewerkt, laatst om ${time}`,
  connecting: 'Verbinding maken',
  offline: (since) => `Offline sinds ${since}.`,
  away: (since) => `Geen verbinding met de hub sinds ${since}.`,
  lastKnown: 'Je ziet de laatst bekende gegevens.',
  goesOn: 'Zodra er weer verbinding is, gaat het vanzelf verder.',
  triesAgain: 'We proberen het vanzelf opnieuw.',
  trying: 'We proberen het',
  back: 'Weer verbonden.',
  staysLive: 'Deze pagina blijft weer vanzelf bij.',
  loggedOut: 'Je bent niet meer aangemeld. Deze pagina blijft niet meer bij.',
  listChanged: 'Deze lijst is intussen veranderd.',
  showNewest: 'Toon de nieuwste',
};

const en: UiTexts = {
  retry: 'Try again',
  loading: 'Loading',
  close: 'Close',
  showMore: 'Show more',
  showAll: (total) => `Show all ${total}`,
  shown: (shown, total) => `${shown} of ${total} shown`,
  demo: 'fictional (demo)',
  optional: 'optional',
  failed: 'This part could not be loaded.',
  unavailable: 'Temporarily unavailable',
  trace: (id) => `Do you report this? Then mention this number: ${id}`,
  errors: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
  decrease: (label) => `Less: ${label}`,
  increase: (label) => `More: ${label}`,
  maximum: (max) => `max. ${max}`,
  tooMuch: (over) => `${over} too many`,
  tooMuchNote: (over, max) =>
    `There is no subsidy for the ${over} above the maximum. We now calculate with ${max}.`,
  setTo: (max) => `Set to ${max}`,
  of: (value, total) => `${value} of ${total}`,
  breadcrumb: 'Breadcrumb',
  required: 'required',
  when: 'When',
  who: 'Who',
  what: 'What',
  about: 'File of',
  gone: 'none',
  everything: 'Everything',
  from: 'From',
  until: 'Until',
  search: 'Search',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Copy the selected text yourself',
  connection: 'Connection',
  live: 'Live',
  updated: (time) => `updated at ${time}`,
  everyMinute: (time) => `Updated every minute, last at ${time}`,
  connecting: 'Connecting',
  offline: (since) => `Offline since ${since}.`,
  away: (since) => `No connection with the hub since ${since}.`,
  lastKnown: 'You see the last known data.',
  goesOn: 'It goes on by itself once there is a connection.',
  triesAgain: 'We keep trying automatically.',
  trying: 'Trying',
  back: 'Connected again.',
  staysLive: 'This page is kept up to date again.',
  loggedOut: 'You are no longer logged in. This page is not kept up to date any more.',
  listChanged: 'This list has changed meanwhile.',
  showNewest: 'Show the newest',
};

export const UI_TEXTS: Readonly<Record<Locale, UiTexts>> = { nl, en };
