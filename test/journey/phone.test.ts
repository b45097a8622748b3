import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let guardian: Person;

beforeAll(async () => {
  guardian = await Person.signIn('direct-worker', { phone: true });
  await guardian.settled();
});
afterAll(() => guardian.leaves());

/** A page that must be pushed sideways to be read is no page for a phone. */
async function fits(): Promise<boolean> {
  return guardian.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

describe('with a phone in a car park, a direct worker', () => {
  it('sees what needs her today', async () => {
    await guardian.sees(/^Today, /);
    expect(await fits()).toBe(true);
    await guardian.photograph('phone-01-today', true);
  });

  it('opens a child whom nobody has been in touch with yet', async () => {
    await guardian.page.getByRole('link', { name: 'No first contact yet' }).tap();
    await guardian.settled();
    expect(await fits()).toBe(true);
    await guardian.photograph('phone-02-list');
    await guardian.page.locator('main [data-row-open]').first().tap();
    await guardian.page.getByRole('list', { name: 'Timeline' }).waitFor();
    expect(await fits()).toBe(true);
    await guardian.photograph('phone-03-child', true);
  });

  it('records the first contact', async () => {
    await guardian.page.getByRole('link', { name: 'Support', exact: true }).tap();
    await guardian.page.getByRole('button', { name: 'Record first contact' }).tap();
    const dialog = guardian.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'How' }).tap();
    await guardian.page.getByRole('option', { name: 'Telephone' }).tap();
    await dialog.getByRole('combobox', { name: 'With whom' }).tap();
    await guardian.page.getByRole('option', { name: 'The child' }).tap();
    await guardian.photograph('phone-04-first-contact');
    await dialog.getByRole('button', { name: 'Record it' }).tap();
    await guardian.sees('First contact recorded.');
    await guardian.photograph('phone-05-recorded');
  });

  it('and nothing was complained of on the way', () => {
    expect(guardian.complaints).toEqual([]);
  });
});
