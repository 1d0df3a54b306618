import type { IncomingHttpHeaders } from 'node:http';

/** A header that a form or a link of another site cannot send, and a script only after asking us, which we refuse. */
export const CSRF_HEADER = 'x-hub-csrf';

/** True when the browser says that the request comes from a page of this very host. */
export function comesFromThisHost({ origin, host }: IncomingHttpHeaders): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** Proof that a change was asked by our own page: the header, and no word of the browser against it. */
export function isSameSite(headers: IncomingHttpHeaders): boolean {
  return (
    headers[CSRF_HEADER] === '1' && (headers.origin === undefined || comesFromThisHost(headers))
  );
}
