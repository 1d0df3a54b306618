/** What a program sends to get a token (RFC 6749, 2.3.1): in the header, or in the form; not both. */
export interface Credentials {
  readonly id: string;
  readonly secret: string;
}

export function readCredentials(
  header: string | undefined,
  form: URLSearchParams,
): Credentials | undefined {
  const [id, secret] = [form.get('client_id'), form.get('client_secret')];
  if (header === undefined) return id && secret ? { id, secret } : undefined;
  const basic = readBasic(header);
  // A name in the form beside the header is allowed when it is the same one; a second secret never is.
  return basic && secret === null && (id === null || id === basic.id) ? basic : undefined;
}

function readBasic(header: string): Credentials | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1];
  const text = encoded && Buffer.from(encoded, 'base64').toString('utf8');
  const at = text ? text.indexOf(':') : -1;
  if (!text || at < 1) return undefined;
  try {
    const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
    return { id: decode(text.slice(0, at)), secret: decode(text.slice(at + 1)) };
  } catch {
    return undefined; // a broken percent sign
  }
}
