import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import { childrenOf, type KnownChild } from './hand/world.ts';

let named: Person;
let other: Person;
let child: KnownChild;
let countBefore: number;
const soonEighteen = { worry: 'EIGHTEEN_WITHIN_100_DAYS' };

beforeAll(async () => {
  [named, other] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
  const children = await childrenOf(other, soonEighteen);
  [child] = children as [KnownChild];
  countBefore = await countOn(other);
});
afterAll(async () => {
  await Promise.all([named, other].map((who) => who.leaves()));
});

async function countOn(who: Person): Promise<number> {
  await who.opens('/');
  const line = who.page
    .getByRole('region', { name: 'Children to worry about' })
    .getByRole('listitem')
    .filter({ hasText: '18 within 100 days' });
  return Number.parseInt(await line.innerText(), 10);
}

const find = (who: Person) => who.page.getByRole('textbox', { name: 'Find a child' });

describe('a child restricted to named people', () => {
  it('is restricted from its own page', async () => {
    await named.opens(`/children/${child.id}/timeline`);
    await named.page.getByRole('button', { name: 'Add', exact: true }).click();
    await named.page.getByRole('menuitem', { name: 'Restrict to named people' }).click();
    const dialog = named.page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Why' })
      .fill('Somebody in the service knows the family.');
    await named.photograph('restricted-01-asked');
    await dialog.getByRole('button', { name: 'Restrict', exact: true }).click();
    await named.sees('For everybody else it does not exist.');
    await named.photograph('restricted-02-named-manager');
  });

  it('is found by the manager who is named', async () => {
    await named.opens('/children');
    await find(named).fill(child.name);
    await named.page.getByRole('link', { name: child.name }).first().waitFor();
    await named.page.getByText('restricted').first().waitFor();
  });

  it('is not found by the other in any list', async () => {
    const seen = await childrenOf(other, soonEighteen);
    expect(seen.map(({ id }) => id)).not.toContain(child.id);
    await other.opens(`/children?filter=${encodeURIComponent(JSON.stringify(soonEighteen))}`);
    expect(await other.page.getByText(child.reference).count()).toBe(0);
  });

  it('is not found by any search', async () => {
    await other.opens('/children');
    for (const words of [child.name, child.reference]) {
      await find(other).fill(words);
      await other.page
        .locator('[aria-busy="true"], .MuiSkeleton-root')
        .first()
        .waitFor({ state: 'detached' });
      await other.page
        .getByText('There is no such child that you may see')
        .or(other.page.getByRole('table'))
        .first()
        .waitFor();
      expect(await other.page.getByRole('link', { name: child.name }).count()).toBe(0);
      expect(await other.page.getByRole('cell', { name: child.reference }).count()).toBe(0);
    }
    await other.photograph('restricted-03-not-found');
  });

  it('is not found by its link, which tells nothing either way', async () => {
    await other.page.goto(`/admin/children/${child.id}/timeline`);
    await other.sees('There is no such child that you may see');
    const restricted = await other.page.locator('main').innerText();
    await other.photograph('restricted-04-link');
    await other.page.goto('/admin/children/chi_00000000000000000000000000/timeline');
    await other.sees('There is no such child that you may see');
    expect(await other.page.locator('main').innerText()).toBe(restricted);
  });

  it('is not in any count', async () => {
    expect(await countOn(other)).toBe(countBefore - 1);
    expect(await countOn(named)).toBe(countBefore);
  });
});
