import type { ApiAddresses } from '@hub/client';

/** Which program asks, and where. */
export interface Machine extends ApiAddresses {
  readonly clientId: string;
}

export const SECRET_PLACEHOLDER = 'JULLIE-GEHEIM';

/** Text between single quotes for a POSIX shell: nothing in it runs. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * The two commands with which a program asks: a token first, then the question. The secret stays a placeholder, so that who
 * only copies does not leave it in the history of a shell.
 */
export function curlOf(
  { clientId, tokens, resource }: Machine,
  query: string,
  variables: object = {},
): string {
  const body = JSON.stringify({ query, variables });
  return [
    `TOKEN=$(curl -s -u ${shellQuote(`${clientId}:${SECRET_PLACEHOLDER}`)} \\`,
    '  -d grant_type=client_credentials -d scope=read \\',
    `  ${shellQuote(tokens)} | sed -n 's/.*"access_token":"\\([^"]*\\)".*/\\1/p')`,
    '',
    `curl -s ${shellQuote(resource)} \\`,
    '  -H "authorization: Bearer $TOKEN" \\',
    "  -H 'content-type: application/json' \\",
    `  -d ${shellQuote(body)}`,
    '',
  ].join('\n');
}
