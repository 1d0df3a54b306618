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

/** Value of a cookie in a request's header; undefined when it has none or not the form of our ids. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value = ''] = pair.trim().split('=', 2);
    if (key === name) return /^[\w-]{43}$/.test(value) ? value : undefined;
  }
  return undefined;
}

export const readSessionId = (header: string | undefined): string | undefined =>
  readCookie(header, SESSION_COOKIE);
export const sessionCookie = (id: string): string => setCookie(SESSION_COOKIE, id);
export const endSessionCookie = (): string => clearCookie(SESSION_COOKIE);
