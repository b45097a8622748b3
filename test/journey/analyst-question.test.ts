import { afterAll, beforeAll, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let analyst: Person;

beforeAll(async () => {
  analyst = await Person.signIn('analyst', { to: '/analyst' });
});
afterAll(() => analyst.leaves());

it('an analyst runs a saved question, reads the answer and takes it away as CSV', async () => {
  const { page } = analyst;
  await page
    .getByLabel('Saved question')
    .selectOption({ label: 'The share without a worker, by quarter' });
  const table = page.getByRole('table');
  // The first snapshot of a trial is published a little after its start.
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: /execute query/i }).click();
        return table.isVisible();
      },
      { timeout: 60_000, interval: 3_000 },
    )
    .toBe(true);
  await page.getByText('counted on').first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('guardianship-gap.csv');
  await analyst.photograph('analyst-01', true);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole('button', { name: 'Why children had no worker, by year' }).click();
  await table.getByText('Never referred to the service').first().waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

it('a manager reads the question without writing it: sentence, reasons, figures with ranges, and what may not be told', async () => {
  const manager = await Person.signIn('manager', { to: '/admin/insight/question' });
  const { page } = manager;
  await manager.sees(/about .* had no direct worker or RPC/);
  await manager.sees('Area not served that day');
  const figures = page.getByRole('region', { name: /Without a worker by local authority/ });
  await figures
    .getByRole('cell', { name: /0 to 4/ })
    .first()
    .waitFor();
  await page.getByRole('combobox', { name: 'Figure' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Share without a worker' }).focus();
  await page.keyboard.press('Enter');
  await manager.sees(/an authority has too few children in a quarter/);
  await page.getByRole('button', { name: /^Show as a table: Why/ }).press('Enter');
  await page.getByRole('columnheader', { name: 'Never referred to the service' }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('guardianship-gap.csv');
  await manager.photograph('question-01', true);
  expect(manager.complaints).toEqual([]);
  await manager.leaves();
});
