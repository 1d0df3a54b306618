import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { pageHeaders } from '../delivery/security-headers.ts';

const TEXTS = {
  expired: {
    status: 400,
    title: 'Aanmelden lukte niet',
    text: 'Deze aanmelding is verlopen, of ze werd in een ander venster begonnen. Begin opnieuw.',
  },
  'no-access': {
    status: 403,
    title: 'Nog geen toegang',
    text: 'U bent herkend, maar uw organisatie gaf u nog geen rol in de hub. Vraag uw beheerder om een recht.',
  },
  unreachable: {
    status: 503,
    title: 'Aanmelden kan nu niet',
    text: 'De aanmelddienst antwoordt niet. Wat iedereen mag zien, blijft beschikbaar. Probeer het over enkele minuten opnieuw.',
  },
} as const;

/** A page for a login that did not end in a session: what happened, and the way on. */
export function sendLoginProblem(
  reply: FastifyReply,
  problem: keyof typeof TEXTS,
  traceId: string,
): FastifyReply {
  const { status, title, text } = TEXTS[problem];
  const nonce = randomBytes(16).toString('base64');
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .headers(pageHeaders(nonce))
    .send(`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style nonce="${nonce}">body{font:400 15px/1.5 "Inter Variable",system-ui,sans-serif;color:#15181d;background:#f6f7f9;margin:0;border-top:6px solid #ffe14a}
main{max-width:560px;margin:0 auto;padding:40px 24px}h1{font-size:26px;line-height:1.2;margin:0}a{color:#0b57b7}small{color:#4a5361}</style></head>
<body><main><h1>${title}</h1><p>${text}</p>
<p><a href="/auth/login">Opnieuw aanmelden</a> · <a href="/">Naar de startpagina</a></p>
<p><small>Kenmerk voor wie u helpt: ${traceId}</small></p></main></body></html>`);
}
