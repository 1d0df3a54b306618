import type { Page } from '@playwright/test';

interface Assignment {
  readonly amount: string;
  readonly units: string;
  readonly note: string;
}

/** Fills in the municipality's form for an assignment to the demonstration's partner, and sends it. */
export async function proposeAssignment(
  page: Page,
  { amount, units, note }: Assignment,
): Promise<void> {
  await page.getByLabel('Partner').selectOption({ label: 'Stap Samen vzw (fictief)' });
  await page.getByLabel('Ronde').selectOption({ label: 'Demonstratieronde 2027 (fictief)' });
  await page
    .getByLabel('Indicator', { exact: true })
    .selectOption({ label: 'Actie 9: begeleide nieuwkomers' });
  await page.getByLabel('Aantal').fill(units);
  await page.getByLabel('Bedrag in euro').fill(amount);
  await page.getByLabel(/^Toelichting/).fill(note);
  await page.getByRole('button', { name: 'Stel de opdracht voor' }).click();
}
