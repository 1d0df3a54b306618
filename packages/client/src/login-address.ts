/** Address of the login, which brings the visitor back to `returnTo`. */
export function loginAddress(returnTo: string, hint?: string): string {
  const query = new URLSearchParams({ ...(hint && { as: hint }), returnTo });
  return `/auth/login?${query}`;
}
