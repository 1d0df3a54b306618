import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 4_096;

/** Reads a posted form. More bytes than two fields need are not read further. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BYTES) throw new Error('The posted form is too large.');
  }
  return new URLSearchParams(text);
}
