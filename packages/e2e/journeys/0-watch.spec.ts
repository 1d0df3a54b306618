import type { Page } from '@playwright/test';
import { expect, settle, settledScreen, test } from '../src/journey.ts';

// Every journey fails when a page meets its own policy. These prove that the watch sees it: each plants a violation.

const PLANTED: Readonly<Record<string, () => void>> = {
  'a script in the page': () => {
    const script = document.createElement('script');
    script.text = 'window.planted = true';
    document.head.append(script);
  },
  'text that becomes markup': () => {
    document.createElement('p').innerHTML = '<b>planted</b>';
  },
  'a policy that would allow it': () => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    trustedTypes.createPolicy('planted', { createHTML: (text: string) => text });
  },
  'a style in the page': () => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  },
  'a picture inside an address': () => {
    new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  },
};

/** Does it inside the page; what that throws is not the point. */
async function plant(page: Page, what: () => void): Promise<void> {
  await page.evaluate(what).catch(() => undefined);
}

for (const [what, act] of Object.entries(PLANTED)) {
  test(`${what} is refused, and the watch sees it`, async ({ page, complaints }) => {
    await page.goto('/');
    await settledScreen(page);
    await plant(page, act);
    await settle(complaints, /^policy: [a-z-]+ refused/);
    await settle(complaints, /^console: /);
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
  });
}

test('a journey in which the policy refused something fails', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await plant(page, () => {
    document.createElement('p').innerHTML = '<b>planted</b>';
  });
});

test('a journey that is over waits for an answer that it still changes', async ({ page }) => {
  await page.goto('/');
  await page.route('**/remotes.json', async (route) => {
    const response = await route.fetch();
    await new Promise((done) => setTimeout(done, 300));
    await route.fulfill({ response, body: await response.text() });
  });
  const asked = page.waitForRequest('**/remotes.json');
  await page.evaluate(() => void fetch('/remotes.json'));
  await asked;
});
