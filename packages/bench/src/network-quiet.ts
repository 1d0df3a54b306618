import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const QUIET_MS = 500;
const LONGEST_MS = 30_000;

/** Streams of events stay open for as long as the page: they are not waited for. */
const isStream = (request: Request) => request.headers().accept === 'text/event-stream';

/**
 * Counts what a page asks for from here on; `quiet` resolves when all of it was answered and nothing more was asked for half a
 * second. Playwright's own `networkidle` never comes to a page with live updates.
 *
 * @throws when the page does not come to rest within half a minute; names what it waits for.
 */
export function watchNetwork(page: Page): { quiet(): Promise<void> } {
  const open = new Set<Request>();
  let changed = Date.now();
  const end = (request: Request) => {
    if (open.delete(request)) changed = Date.now();
  };
  page.on('request', (request) => {
    if (isStream(request)) return;
    open.add(request);
    changed = Date.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    async quiet() {
      const until = Date.now() + LONGEST_MS;
      while (open.size > 0 || Date.now() - changed < QUIET_MS) {
        if (Date.now() > until)
          throw new Error(`Still waiting for ${[...open].map((each) => each.url()).join(', ')}`);
        await pause(50);
      }
    },
  };
}
