import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { config } from './config.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1360, height: 900 };

/** Messages that belong to a fault that a journey makes on purpose. */
const EXPECTED = /Failed to load resource/;

/** What went wrong in the page itself: errors on the console, exceptions, requests to anybody else. */
function watch(page: Page, origin: string): string[] {
  const found: string[] = [];
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
  return found;
}

/** A test whose page may not complain, break or call anybody else. Policy reports of the browser are console errors too. */
export const test = base.extend<{ calm: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  baseURL: async ({}, use) => use(config.origin()),
  calm: [
    async ({ page, baseURL }, use) => {
      const found = watch(page, baseURL ?? '');
      await use(undefined);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until a screen has its data: the heading stands, no skeleton is left. */
export async function settledScreen(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.ui-skeleton')).toHaveCount(0);
}

/** No violation of WCAG 2.2 AA on a desktop and on a phone, nothing wider than the phone; a picture of both when asked. */
export async function inspectScreen(page: Page, name: string): Promise<void> {
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    await settledScreen(page);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const told = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
    expect(told, `${name} at ${size.width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} is wider than ${size.width} px`).toBeLessThanOrEqual(0);
    if (config.pictures) {
      await page.screenshot({
        path: `${config.pictures}/${name}-${size.width}.png`,
        fullPage: true,
      });
    }
  }
  await page.setViewportSize(DESKTOP);
}
