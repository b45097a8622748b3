import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './hand/keyboard.ts';
import { Person } from './hand/person.ts';
import { someChild, type KnownChild } from './hand/world.ts';

let manager: Person;
let keys: Keyboard;
let alike: KnownChild;
let hub: string;

beforeAll(async () => {
  manager = await Person.signIn('manager');
  keys = new Keyboard(manager.page);
  alike = await someChild(manager);
  await manager.settled();
});
afterAll(() => manager.leaves());

const organisation = 'Harbour Constabulary, made up';
const button = (name: string | RegExp) => manager.page.getByRole('button', { name });
const dialog = () => manager.page.getByRole('dialog');

describe('by the keyboard alone, a referral taken by telephone', () => {
  it('begins with a search for the child', async () => {
    await keys.press('/');
    await keys.type(alike.name);
    await manager.page.getByRole('option', { name: alike.reference }).first().waitFor();
    await manager.photograph('telephone-01-search-first');
    await keys.press('Escape');
  });

  it('asks about danger before anything else', async () => {
    await keys.press('n');
    await manager.page.getByRole('menuitem', { name: 'Referral by telephone' }).waitFor();
    await keys.press('Enter');
    await manager.sees('Immediate danger? 999 first');
    await keys.answer('Is the child in immediate danger?', 'No');
    await keys.answer('Is the child missing now?', 'No');
    await manager.photograph('telephone-02-danger-first');
  });

  it('shows who is known already while the name is typed, with the reasons', async () => {
    await keys.fill(/^Organisation/, organisation);
    await keys.choose('Kind of organisation', 'Police');
    await keys.fill(/^Name/, 'Sergeant Placeholder');
    await keys.fill('Given names', alike.familyName);
    await keys.fill('Family name', alike.givenNames);
    const known = manager.page.getByRole('region', { name: 'Known already?' });
    await known.getByText(alike.reference).waitFor();
    expect(await known.getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringMatching(/name/i),
    );
    await manager.photograph('telephone-03-known-already');
  });

  it('keeps what is typed on the server, and brings it back', async () => {
    await keys.fill('Date of birth', '2 3 2011');
    await keys.choose('How sure is it', 'Estimated');
    await keys.choose('Sex', 'Male');
    await keys.find('Authority where the child lives now', 'Surrey');
    await keys.choose('Who holds parental responsibility', 'Parent abroad');
    await keys.fill(
      /What makes them worry/,
      'Found asleep in a car wash, owes money for his journey.',
    );
    await manager.sees('the draft is on the server');
    await manager.page.reload();
    await manager.settled();
    await manager.page.getByRole('textbox', { name: /What makes them worry/ }).waitFor();
    const concern = manager.page.getByRole('textbox', { name: /What makes them worry/ });
    await expect.poll(() => concern.inputValue()).toContain('car wash');
    await manager.photograph('telephone-04-draft-is-back');
  });

  it('is sent by one press and says what to tell the caller', async () => {
    await keys.press('Control+Enter');
    await manager.sees(/Referral R-\d{4}-\d{5} has been taken/);
    await manager.photograph('telephone-05-taken');
    await keys.activate(manager.page.getByRole('link', { name: 'Go to triage' }));
    await manager.page.getByRole('heading', { level: 1, name: /^R-\d{4}-\d{5}/ }).waitFor();
    await button(/begin triage/i).waitFor();
  });
});

describe('by the keyboard alone, triage', () => {
  it('begins with one letter, and warns of the child who may be the same', async () => {
    await keys.press('s');
    await manager.sees(/is in triage/);
    await manager.sees(/other child(ren)? looks? like this one/);
    await manager.photograph('triage-01-begun', true);
  });

  it('shows the offer with its reasons', async () => {
    const offer = manager.page.getByRole('region', { name: 'Offer' });
    await offer.getByText('Direct worker', { exact: true }).waitFor();
    await keys.activate(button(/Why direct worker/));
    await dialog().getByRole('listitem').first().waitFor();
    expect(await dialog().getByRole('listitem').count()).toBeGreaterThan(0);
    await manager.photograph('triage-02-reasons');
    await keys.press('Escape');
  });

  it('shows what the rules of other days would have said', async () => {
    await keys.activate(button('What would other rules say'));
    const answers = dialog().getByRole('row');
    await expect.poll(() => answers.count()).toBeGreaterThan(5);
    await dialog().getByText('(different)').first().waitFor();
    await manager.photograph('triage-03-other-rules');
    await keys.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('asks the sender, which stops the clock', async () => {
    await keys.press('i');
    await dialog().waitFor();
    await keys.type('Is an adult with the child now?');
    await manager.photograph('triage-04-question');
    await keys.press('Control+Enter');
    await manager.sees('The clock stands still until the answer is here.');
    await manager.photograph('triage-05-clock-stands-still');
  });

  it('records the answer, which starts the clock again', async () => {
    await button(/^Record the answer/).waitFor();
    await dialog().waitFor({ state: 'detached' });
    await keys.press('w');
    await dialog().waitFor();
    await keys.type('No. He is at the station with an officer.');
    await keys.press('Control+Enter');
    await manager.sees('The clock runs again.');
  });

  it('accepts and allocates to somebody, with the reasons for each', async () => {
    await button(/^Accept/).waitFor();
    await dialog().waitFor({ state: 'detached' });
    await keys.press('a');
    const first = dialog().getByRole('radio', { disabled: false }).first();
    await keys.reach(first);
    await keys.press('Space');
    await manager.photograph('triage-06-guardian-chosen');
    await keys.activate(dialog().getByRole('button', { name: /Why / }).first());
    await manager.photograph('triage-07-why-this-guardian');
    await keys.press('Escape', 'Control+Enter');
    await manager.sees(/^Allocated to .+ after (the )?referral/);
    await manager.photograph('triage-08-allocated');
  });
});

describe('by the keyboard alone, the guardian', () => {
  it('has the first contact recorded', async () => {
    await keys.activate(manager.page.getByRole('button', { name: 'Record first contact' }));
    await keys.choose('How', 'Face to face');
    await keys.choose('With whom', 'The child');
    await keys.fill('What to remember of it', 'Shared a sandwich. He would like to see the sea.');
    await manager.photograph('guardian-01-first-contact');
    await keys.press('Control+Enter');
    await manager.sees('First contact recorded.');
  });

  it('finds all of it on the timeline', async () => {
    await keys.activate(manager.page.getByRole('link', { name: alike.familyName }).first());
    await manager.page.getByRole('list', { name: 'Timeline' }).waitFor();
    hub = manager.page.url();
    const told = await manager.page.getByRole('list', { name: 'Timeline' }).innerText();
    expect(told).toMatch(/referral/i);
    expect(told).toMatch(/accepted|direct worker/i);
    expect(told).toMatch(/allocated/i);
    expect(told).toMatch(/first contact/i);
    await manager.photograph('guardian-02-timeline', true);
    expect(hub).toMatch(/\/children\/\w+\/timeline$/);
  });

  it('and nothing was complained of on the way', () => {
    expect(manager.complaints).toEqual([]);
  });
});
