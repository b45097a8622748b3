import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let mara: Person;
let milo: Person;
const name = 'Made-up dales';

beforeAll(async () => {
  [mara, milo] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
});
afterAll(() => Promise.all([mara, milo].map((who) => who.leaves())));

const dialog = (who: Person) => who.page.getByRole('dialog');
const inTwoYears = `1/3/${String(new Date().getFullYear() + 2)}`;

describe('which authority is served from which day', () => {
  it('is drafted by one manager, who sees what it changes and cannot approve it', async () => {
    await mara.opens('/settings/rules');
    await mara.page.getByRole('button', { name: 'Draft a new site' }).click();
    const form = dialog(mara);
    await form.getByRole('textbox', { name: 'Name of the site' }).fill(name);
    await form.getByRole('textbox', { name: 'From' }).fill(inTwoYears);
    await form
      .getByRole('combobox', { name: 'Authorities in it from that day on' })
      .fill('Barnsley');
    await mara.page.getByRole('option', { name: 'Barnsley' }).click();
    await form.getByRole('textbox', { name: 'What it rests on' }).fill('A made-up letter');
    await form.getByRole('textbox', { name: 'Its date in words' }).fill('this week');
    await form.getByRole('combobox', { name: 'How sure' }).click();
    await mara.page.getByRole('option', { name: /local setting/i }).click();
    await mara.photograph('site-change-01-draft');
    // Twice in a row, as a hand in a hurry does: it is drafted once.
    await form.getByRole('button', { name: 'Draft it' }).dblclick();
    await mara.sees('A new site.');
    await mara.settled();
    await mara.sees('You have written a part of this.');
    expect(await mara.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await mara.sees(/open cases that you may see/);
    await mara.photograph('site-change-02-compared');
  });

  it('holds from its day once another manager has approved it', async () => {
    await milo.opens('/settings/rules');
    const drafts = milo.page.getByRole('link', { name });
    expect(await drafts.count()).toBe(1);
    await drafts.click();
    await milo.page.getByRole('button', { name: 'Approve' }).click();
    await milo.sees('Approved. It holds from its day on.');
    await milo.photograph('site-change-03-approved');
    const { sites } = await milo.asks<{ sites: { name: string; authorities: object[] }[] }>(
      '{ sites { name authorities { name } } }',
    );
    expect(sites).toContainEqual({ name, authorities: [{ name: 'Barnsley' }] });
  });

  it('can be taken back before that day', async () => {
    await milo.page.getByRole('button', { name: 'Withdraw' }).click();
    await milo.sees('Withdrawn.');
    const { sites } = await milo.asks<{ sites: { name: string }[] }>('{ sites { name } }');
    expect(sites.map((site) => site.name)).not.toContain(name);
  });
});
