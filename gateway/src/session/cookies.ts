/**
 * `__Host-` ties a cookie to this origin: no other host and no sub-domain can set it. Lax, because the identity provider
 * sends the browser back here with a link.
 */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';
const SESSION_COOKIE = '__Host-hub';

export const loginCookieName = (state: string): string => `__Host-hub-login-${state.slice(0, 8)}`;

/** A cookie that lives as long as the browser, or for the given seconds. */
export const setCookie = (name: string, value: string, seconds?: number): string =>
  `${name}=${value}; ${ATTRIBUTES}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`;

export const clearCookie = (name: string): string => setCookie(name, '', 0);

const ID = /^[\w-]{43}$/;
const SIGNED_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Value of a cookie in a request's header; undefined when it has none or not the form of our ids. */
export function readCookie(
  header: string | undefined,
  name: string,
  form: RegExp = ID,
): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value = ''] = pair.trim().split('=', 2);
    if (key === name) return form.test(value) ? value : undefined;
  }
  return undefined;
}

export const readSessionId = (header: string | undefined): string | undefined =>
  readCookie(header, SESSION_COOKIE);
export const sessionCookie = (id: string): string => setCookie(SESSION_COOKIE, id);
export const endSessionCookie = (): string => clearCookie(SESSION_COOKIE);

const FAREWELL_COOKIE = '__Host-hub-farewell';
const FAREWELL_SECONDS = 60;
/** Browsers take 4096 bytes with name and attributes. */
const LONGEST_VALUE = 3_800;

/**
 * Carries the ID token from a logout to the redirect to the login service: there the service must get it, and no script of
 * the page may see it.
 */
export const farewellCookie = (idToken: string): string | undefined =>
  idToken.length <= LONGEST_VALUE
    ? setCookie(FAREWELL_COOKIE, idToken, FAREWELL_SECONDS)
    : undefined;
export const readFarewell = (header: string | undefined): string | undefined =>
  readCookie(header, FAREWELL_COOKIE, SIGNED_TOKEN);
export const endFarewellCookie = (): string => clearCookie(FAREWELL_COOKIE);
