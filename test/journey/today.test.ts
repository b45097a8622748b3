import { describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

/** The counts on Today, by their words. */
async function countsOf(person: Person): Promise<Map<string, number>> {
  await person.page.getByRole('link', { name: 'Today', exact: true }).click();
  await person.settled();
  const links = person.page
    .locator('main li')
    .filter({ hasText: /^\d+/ })
    .filter({ has: person.page.locator('a') });
  const texts = await links.evaluateAll((items) =>
    items.map(
      (item) =>
        [
          item.querySelector('a')?.textContent ?? '',
          item.firstElementChild?.textContent ?? '',
        ] as const,
    ),
  );
  return new Map(texts.map(([words, count]) => [words, Number(count)]));
}

/** How many rows a list has, all its pages together. */
async function rowsOf(person: Person): Promise<number> {
  const next = person.page.getByRole('button', { name: 'Next page' });
  let rows = 0;
  for (;;) {
    await person.settled();
    rows += await person.page.locator('main [data-row]').count();
    if (!(await next.isVisible()) || (await next.isDisabled())) return rows;
    const page = await person.page.getByText(/^Page \d+$/).innerText();
    await next.click();
    await person.page.getByText(page, { exact: true }).waitFor({ state: 'detached' });
  }
}

describe('a count on Today', () => {
  it.each(['manager', 'direct-worker', 'rpc', 'line'])(
    'of %s leads to exactly that many rows',
    async (name) => {
      const person = await Person.signIn(name);
      await person.settled();
      const counts = await countsOf(person);
      expect(counts.size).toBeGreaterThan(0);
      for (const words of counts.keys()) {
        // Colleagues work meanwhile: what counts is that number and rows agree when looked at together.
        await expect
          .poll(
            async () => {
              const count = (await countsOf(person)).get(words);
              await person.page
                .locator('main')
                .getByRole('link', { name: words, exact: true })
                .click();
              return { count, rows: await rowsOf(person) };
            },
            { timeout: 30_000 },
          )
          .toSatisfy(({ count, rows }: { count?: number; rows: number }) => count === rows);
      }
      await person.leaves();
    },
  );
});
