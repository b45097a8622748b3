import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import { childrenOf, type KnownChild } from './hand/world.ts';

let manager: Person;
let guardian: Person;
let own: KnownChild;
let other: KnownChild;
let place: string;
const button = (name: string | RegExp) => manager.page.getByRole('button', { name });

beforeAll(async () => {
  [manager, guardian] = await Promise.all([
    Person.signIn('manager'),
    Person.signIn('direct-worker'),
  ]);
  await Promise.all([manager.settled(), guardian.settled()]);
  const seen = await childrenOf(guardian);
  const ids = new Set(seen.map(({ id }) => id));
  const everybody = await childrenOf(manager);
  const visible = new Set(everybody.map(({ id }) => id));
  const [mine] = seen.filter(({ id }) => visible.has(id));
  const [theirs] = everybody.filter(({ id }) => !ids.has(id));
  if (mine === undefined || theirs === undefined) throw new Error('The world has no such two.');
  [own, other] = [mine, theirs];
});
afterAll(() => Promise.all([manager.leaves(), guardian.leaves()]));

async function pick(at: number, child: KnownChild): Promise<void> {
  await manager.page.getByRole('combobox', { name: `Child ${String(at)}` }).fill(child.reference);
  await manager.page.getByRole('option', { name: child.reference }).first().click();
}

describe('a meeting about two children', () => {
  it('is one entry with a field for what concerns each child alone', async () => {
    await manager.opens('/contacts/create?kind=STRATEGY_DISCUSSION');
    await pick(1, own);
    await button('Another child').click();
    await pick(2, other);
    const notes = manager.page.getByRole('textbox', { name: 'What concerns this child alone' });
    await notes.nth(0).fill('Wants to stay at school.');
    await notes.nth(1).fill('Will not speak to the police.');
    await button('Put in the headings').click();
    const summary = manager.page.getByRole('textbox', { name: 'What was said and done' });
    expect(await summary.inputValue()).toContain('Risk now');
    await summary.fill(`${other.givenNames} was seen.`);
    await manager.page.getByRole('combobox', { name: 'Invited' }).click();
    await manager.page.getByRole('option', { name: 'Invited in time' }).click();
    await button('Add an action').click();
    await manager.page.getByRole('textbox', { name: 'Action' }).fill('Ring the school.');
    await button(/^Save/).click();
    await manager.sees(/must name none of them/);
    await manager.photograph('meeting-01-names-no-child', true);
  });

  it('is saved once what both share names neither', async () => {
    await manager.page
      .getByRole('textbox', { name: 'What was said and done' })
      .fill('Both were seen at the same flat. Police and social care share what they know.');
    await button(/^Save/).click();
    await manager.page.getByRole('heading', { level: 1, name: 'Strategy discussion' }).waitFor();
    await manager.page.getByText('Will not speak to the police.').waitFor();
    place = new URL(manager.page.url()).pathname.replace('/admin', '');
    await manager.photograph('meeting-02-the-manager-sees-both');
  });

  it('shows the guardian of one that child only, and no sign of the other', async () => {
    await guardian.opens(place);
    await guardian.page.getByText('Wants to stay at school.').waitFor();
    const page = await guardian.page.locator('main').innerText();
    for (const hidden of [other.name, other.reference, 'Will not speak'])
      expect(page).not.toContain(hidden);
    await guardian.photograph('meeting-03-the-guardian-sees-one');
  });

  it('stands on the timeline of each, without the other', async () => {
    await guardian.opens(`/children/${own.id}/timeline`);
    const timeline = guardian.page.getByRole('list', { name: 'Timeline' });
    await timeline.getByText(/Both were seen at the same flat/).waitFor();
    expect(await timeline.innerText()).not.toContain('Will not speak');
    await guardian.photograph('meeting-04-timeline');
  });

  it('and nothing was complained of on the way', () => {
    expect([...manager.complaints, ...guardian.complaints]).toEqual([]);
  });
});
