/** What the commands need besides the question. */
export interface Machine {
  readonly origin: string;
  readonly clientId: string;
}

export const SECRET_PLACEHOLDER = 'JULLIE-GEHEIM';

/** Text between single quotes for a POSIX shell: nothing in it runs. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The two commands that ask the same as a machine: a token first, then the question. The secret stays a placeholder. */
export function curlOf({ origin, clientId }: Machine, query: string, variables: object): string {
  const body = JSON.stringify({ query, variables });
  return [
    `TOKEN=$(curl -s -u ${shellQuote(`${clientId}:${SECRET_PLACEHOLDER}`)} \\`,
    '  -d grant_type=client_credentials -d scope=read \\',
    `  ${shellQuote(`${origin}/oauth/token`)} | sed -n 's/.*"access_token":"\\([^"]*\\)".*/\\1/p')`,
    '',
    `curl -s ${shellQuote(`${origin}/graphql/partner`)} \\`,
    '  -H "authorization: Bearer $TOKEN" \\',
    "  -H 'content-type: application/json' \\",
    `  -d ${shellQuote(body)}`,
    '',
  ].join('\n');
}
