import type { BrowserContext, Page } from '@playwright/test';

/** Messages that belong to a fault that a journey makes on purpose. */
const EXPECTED = /Failed to load resource/;
/** Where the pages send reports about their policy. */
const REPORT_PATH = '/csp-report';
const BINDING = 'tellPolicyViolation';

type Tell = (text: string) => Promise<void>;

/** What went wrong in the page itself: errors on the console, exceptions, requests to anybody else. */
export function watchPage(page: Page, origin: string, found: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url))
      found.push(`outside request: ${url}`);
  });
}

/**
 * What the policy of any page refused: the event that the page itself gets at once, and the report that goes to the server.
 * The console tells most of it too, but not what a page only reports.
 */
export async function watchPolicy(context: BrowserContext, found: string[]): Promise<void> {
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === REPORT_PATH) found.push('policy: a report was sent');
  });
  await context.exposeBinding(BINDING, (_source, text: string) => void found.push(text));
  await context.addInitScript((binding) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as Record<string, Tell>)[binding];
      void tell?.(`policy: ${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  }, BINDING);
}
