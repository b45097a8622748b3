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
});
