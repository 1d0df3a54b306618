/** Only a path of this origin, never another site, and never a login again. */
export function safeReturnPath(wanted: unknown, origin: string): string | undefined {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 1_000)
    return undefined;
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : undefined;
  if (!url || url.origin !== origin || url.pathname.startsWith('/auth/')) return undefined;
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') ? undefined : path;
}
