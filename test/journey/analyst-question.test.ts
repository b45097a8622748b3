import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersOf } from './accessibility/axe.ts';
import { firstSnapshot, untilCounted } from './hand/first-snapshot.ts';
import { Person } from './hand/person.ts';

let analyst: Person;

beforeAll(async () => {
  await firstSnapshot();
  analyst = await Person.signIn('analyst', { to: '/analyst' });
}, untilCounted);
afterAll(() => analyst.leaves());

it('an analyst fills in a saved question, is told its cost, reads the answer and takes it away as CSV', async () => {
  const { page } = analyst;
  await page
    .getByLabel('Saved question')
    .selectOption({ label: 'The share without a worker, by quarter' });
  await analyst.sees(/^Fetches up to \d+ records of the 5,000 allowed at once\.$/);
  const first = page.getByLabel('From', { exact: true });
  await first.fill('2019');
  await analyst.sees('Write a year and one of its quarters, such as 2019-Q3.');
  await first.press('Enter');
  expect(await first.evaluate((field) => field === document.activeElement)).toBe(true);
  await first.fill('2019-Q1');
  await page.getByRole('checkbox', { name: 'Quarter' }).press('Space');
  await page.getByRole('checkbox', { name: 'Year' }).press('Space');
  // What is filled in stands in the editor's variables as well, and the editor says the same to the form.
  await page.getByRole('button', { name: 'Variables' }).click();
  await page.locator('.CodeMirror').filter({ hasText: '"2019-Q1"' }).waitFor();
  await first.press('Enter');
  const table = page.getByRole('table');
  await table.getByRole('columnheader', { name: 'Year' }).waitFor();
  await page.getByText('counted on').first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('guardianship-gap.csv');
  await analyst.photograph('analyst-01', true);
  expect(await barriersOf(page)).toEqual([]);
  // What is chosen in another window of the back office holds here at once.
  await page.evaluate(() => {
    localStorage.setItem('ictg.theme', 'dark');
    window.dispatchEvent(new StorageEvent('storage'));
  });
  await page.locator('html[data-look="dark"]').waitFor();
  await page.setViewportSize({ width: 360, height: 780 });
  await page
    .getByLabel('Saved question')
    .selectOption({ label: 'Why children had no worker, by year' });
  await page.getByRole('button', { name: 'Run the question' }).press('Enter');
  await table.getByText('Never referred to the service').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

it('a manager reads the question without writing it: sentence, reasons, figures with ranges, and what may not be told', async () => {
  const manager = await Person.signIn('manager', { to: '/admin/insight/question' });
  const { page } = manager;
  await manager.sees(/about .* had no direct worker or RPC/);
  await manager.sees('Area not served that day');
  const figures = page.getByRole('region', {
    name: /Children without a worker by local authority/,
  });
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
  await manager.opens('/insight/service');
  await manager.sees('Who the children are');
  await page.getByRole('rowheader', { name: 'Acted on', exact: true }).waitFor();
  await manager.photograph('service-01', true);
  expect(manager.complaints).toEqual([]);
  await manager.leaves();
});

it('a steward reviews a pair without touching the mouse, and is told nothing of what became of the child', async () => {
  const steward = await Person.signIn('steward', { to: '/admin/link-review' });
  const { page } = steward;
  const born = page.getByRole('rowheader', { name: 'Born' });
  const withheld = page.getByText(/Say that it cannot be told/);
  let answered = 0;
  for (; ; answered += 1) {
    await born.or(withheld).first().waitFor();
    if (await born.isVisible()) break;
    // A child restricted to named people is shown to no reviewer: on to the next pair.
    await page.keyboard.press('u');
    await page.keyboard.press('9');
    await page.keyboard.press('Control+Enter');
    await steward.sees(new RegExp(`${answered + 1} answered by you`));
    await steward.settled();
  }
  expect(await page.locator('main').innerText()).not.toMatch(/direct worker|allocated|RPC/i);
  expect(await barriersOf(page)).toEqual([]);
  await steward.photograph('link-review-01', true);
  await page.keyboard.press('s');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await steward.sees(new RegExp(`${answered + 1} answered by you`));
  expect(steward.complaints).toEqual([]);
  await steward.leaves();
});

it('two managers sign a publication pack, one of them alone cannot; withdrawn it says so', async () => {
  const first = await Person.signIn('manager', { to: '/admin/insight/packs' });
  await first.page.getByRole('button', { name: 'Draft a pack' }).click();
  await first.page.getByLabel('Title').fill('Made-up quarter of the journey');
  await first.page.keyboard.press('Control+Enter');
  const sign = async ({ page }: Person) => {
    await page.getByRole('button', { name: 'Sign Made-up quarter of the journey' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign' }).click();
  };
  await sign(first);
  await first.sees('You have signed it. A second manager must sign too.');
  const second = await Person.signIn('manager-2', { to: '/admin/insight/packs' });
  await sign(second);
  await second.sees('It is published.');
  await second.photograph('pack-01', true);
  const dialog = second.page.getByRole('dialog');
  await second.page.getByRole('button', { name: 'Withdraw Made-up quarter' }).click();
  await dialog.getByLabel('What is wrong with it').fill('Wrong.');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await second.sees(/Tell its readers in a sentence/);
  await dialog.getByLabel('What is wrong with it').fill('One authority was counted twice.');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await second.sees(/Withdrawn by .*One authority was counted twice/);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await second.page.goto('/analyst');
  await second.page.getByRole('link', { name: 'Made-up quarter of the journey (ODS)' }).waitFor();
  await first.leaves();
  await second.leaves();
});
