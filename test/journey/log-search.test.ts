import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import { someChild, type KnownChild } from './hand/world.ts';

let auditor: Person;
let child: KnownChild;

beforeAll(async () => {
  const manager = await Person.signIn('manager');
  await manager.settled();
  child = await someChild(manager, 11);
  await manager.opens(`/children/${child.id}`);
  await manager.leaves();
  auditor = await Person.signIn('auditor');
  await auditor.settled();
});
afterAll(() => auditor.leaves());

describe('information governance', () => {
  it('is led from Today to who looked', async () => {
    await auditor.page.getByRole('main').getByRole('link', { name: 'Who looked' }).click();
    await auditor.settled();
    await auditor.sees('Every look');
  });

  it('finds who looked at a child by its reference, and of the child nothing else', async () => {
    await auditor.page.getByRole('textbox', { name: 'Reference of a child' }).fill(child.reference);
    // What was typed holds after a moment: until then the rows of every child stand there.
    const rows = auditor.page.locator('main [data-row]');
    const of = async () =>
      new Set((await rows.allInnerTexts()).map((row) => row.match(/C-\d+/)?.[0]));
    await expect.poll(of).toEqual(new Set([child.reference]));
    expect(await rows.filter({ hasText: 'Mara Example' }).count()).toBeGreaterThan(0);
    const main = await auditor.page.locator('main').innerText();
    expect(main).toContain(child.reference);
    expect(main).not.toContain(child.familyName);
    await auditor.photograph('log-search-01-by-reference');
  });

  it('goes on from there to everything that the same person looked at', async () => {
    await auditor.page.getByRole('link', { name: 'Mara Example' }).first().click();
    await auditor.settled();
    const field = auditor.page.getByRole('textbox', { name: 'Name of a person' });
    await expect.poll(() => field.inputValue()).toBe('manager');
    const rows = auditor.page.locator('main [data-row]');
    // Colleagues work meanwhile, so all rows are read at one moment.
    const others = async () => {
      const people = await rows.allInnerTexts();
      return people.length === 0
        ? ['nobody']
        : people.filter((row) => !row.includes('Mara Example'));
    };
    await expect.poll(others).toEqual([]);
  });

  it('opens no child, whatever is typed', async () => {
    await auditor.opens(`/children/${child.id}`);
    expect(await auditor.page.locator('main').innerText()).not.toContain(child.familyName);
  });
});
