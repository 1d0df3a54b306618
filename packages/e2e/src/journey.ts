import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { config } from './config.ts';
import { watchPage, watchPolicy } from './watch-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1360, height: 900 };

interface Watched {
  /** What went wrong so far; a journey that provokes a complaint takes it out again with `settle`. */
  readonly complaints: string[];
}

/** A test whose page may not complain, break, call anybody else or meet its own policy. */
export const test = base.extend<Watched>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  baseURL: async ({}, use) => use(config.origin()),
  complaints: [
    async ({ context, page, baseURL }, use) => {
      const found: string[] = [];
      watchPage(page, baseURL ?? '', found);
      await watchPolicy(context, found);
      await use(found);
      if (!page.isClosed()) await lastWord(page);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits for what is still on its way when a journey is over. */
async function lastWord(page: Page): Promise<void> {
  // an answer that a journey changes is gone with its page: changing it later would fail a journey that passed
  await page.unrouteAll({ behavior: 'wait' });
  // what the page told before this question has arrived when its answer comes
  await page.evaluate(() => undefined);
}

/** Waits until the page complained in these words, and takes every such complaint away. */
export async function settle(complaints: string[], words: RegExp): Promise<void> {
  await expect.poll(() => complaints.filter((one) => words.test(one)).length).toBeGreaterThan(0);
  const others = complaints.filter((one) => !words.test(one));
  complaints.splice(0, complaints.length, ...others);
}

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
