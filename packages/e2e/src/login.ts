import { expect, type Page } from '@playwright/test';

/** The persons of the demonstration; the name on their button of the login page. */
export const PERSONS = {
  sofie: { button: /Sofie Jacobs/, home: '/municipality' },
  tom: { button: /Tom Wouters/, home: '/municipality' },
  nele: { button: /Nele Hermans/, home: '/municipality' },
  hilde: { button: /Hilde Smets/, home: '/municipality' },
  joris: { button: /Joris Vermeulen/, home: '/municipality' },
  an: { button: /An Peeters/, home: '/agency' },
  karim: { button: /Karim El Amrani/, home: '/agency' },
  els: { button: /Els Vandamme/, home: '/agency' },
  rachid: { button: /Rachid Benali/, home: '/agency' },
  pieter: { button: /Pieter Goossens/, home: '/agency' },
  lena: { button: /Lena Maes/, home: '/partner' },
  noor: { button: /Noor Aerts/, home: '/partner' },
  bart: { button: /Bart Claes/, home: '/partner' },
} as const;
export type Person = keyof typeof PERSONS;

/** Logs in through the real provider, as the person would: one button. */
export async function logInAs(
  page: Page,
  person: Person,
  returnTo: string = PERSONS[person].home,
): Promise<void> {
  await page.goto(`/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
  await page.getByRole('button', { name: PERSONS[person].button }).click();
  await page.waitForURL((url) => url.pathname === returnTo);
  await expect(page.locator('h1').first()).toBeVisible();
}
