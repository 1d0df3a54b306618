import type { Page } from '@playwright/test';
import { expect, settledScreen, test } from '../src/journey.ts';
import { logInAs } from '../src/login.ts';

/** Tabs on until the element with this name has the focus; a person without a mouse has no other way. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate(
      (element) =>
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent ??
        '',
    );
    if (name.test(label.trim())) return;
  }
  throw new Error(`Nothing named ${name} within ${most} steps of the Tab key.`);
}

test('the simulator works with the keyboard alone, and every stop is visible', async ({ page }) => {
  await logInAs(page, 'sofie', '/municipality/simulator');
  await settledScreen(page);
  await tabTo(page, /^Naar de inhoud$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Voeg toe.*actie 5$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Huidig bereik/);
  await page.keyboard.type('120');
  await tabTo(page, /^Gepland bereik/);
  await page.keyboard.type('450');
  await expect(page.getByText('Vlaanderen betaalt').locator('..')).toContainText(/€\s27\.000/);
  const ring = await page.locator(':focus').evaluate((element) => {
    const { boxShadow, outlineStyle } = getComputedStyle(element);
    return boxShadow !== 'none' || outlineStyle !== 'none';
  });
  expect(ring).toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Vlaanderen betaalt').locator('..')).not.toContainText(/€\s27\.000/);
  await tabTo(page, /^Scenario B$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vlaanderen betaalt').locator('..')).toContainText(/€\s0/);
});
