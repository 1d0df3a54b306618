import type { RequestListener } from 'node:http';

const PAGE = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Samenleven Hub start</title></head>
<body><p>De hub start. Deze pagina opent vanzelf.</p></body></html>`;

/** Answers while the hub starts: alive, not ready, and a page that comes back by itself. */
export const starting: RequestListener = (request, response) => {
  const live = request.url === '/health/live';
  const status = live ? 200 : 503;
  const headers = { 'retry-after': '1', 'cache-control': 'no-store' };
  if (request.headers.accept?.includes('text/html')) {
    response
      .writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' })
      .end(PAGE);
    return;
  }
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify({ status: live ? 'live' : 'starting' }));
};
