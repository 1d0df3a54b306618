import type { Locale } from '@hub/domain';

/** Languages of the screens; Dutch is the source. */
export const LOCALES: readonly Locale[] = ['nl', 'en'];

const KEY = 'hub.locale';
const isLocale = (value: string | null): value is Locale => value === 'nl' || value === 'en';

/** `?lang=` wins over what the visitor chose before; without either it is Dutch, the language of the administration. */
export function chooseLocale(search: string, stored: string | null): Locale {
  const asked = new URLSearchParams(search).get('lang');
  if (isLocale(asked)) return asked;
  return isLocale(stored) ? stored : 'nl';
}

/** The language of this visitor, kept in the browser only: no cookie. A language in the address counts as a choice. */
export function currentLocale(view: Window = window): Locale {
  const { search } = view.location;
  const locale = chooseLocale(search, read(view));
  if (new URLSearchParams(search).get('lang') === locale) rememberLocale(locale, view);
  return locale;
}

/** Remembers a choice; a browser without storage keeps it for the page only. */
export function rememberLocale(locale: Locale, view: Window = window): void {
  try {
    view.localStorage.setItem(KEY, locale);
  } catch {
    // private mode, or storage switched off: the choice lasts as long as the page
  }
}

function read(view: Window): string | null {
  try {
    return view.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
