import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './hand/keyboard.ts';
import { Person } from './hand/person.ts';
import { someChild, type KnownChild } from './hand/world.ts';

let rpc: Person;
let keys: Keyboard;
let child: KnownChild;
let reference: string;
let before: Counts;

interface Counts {
  readonly childCount: number;
  readonly consultationCount: number;
}
const counts = () => rpc.asks<Counts>('{ childCount consultationCount }');
const button = (name: string | RegExp) => rpc.page.getByRole('button', { name });
const region = (name: string) => rpc.page.getByRole('region', { name });
const dialog = () => rpc.page.getByRole('dialog');

beforeAll(async () => {
  rpc = await Person.signIn('rpc');
  keys = new Keyboard(rpc.page);
  await rpc.settled();
  child = await someChild(rpc);
  before = await counts();
});
afterAll(() => rpc.leaves());

describe('by the keyboard alone, a consultation in which nobody names a child', () => {
  it('is begun from anywhere and kept on the server while it is typed', async () => {
    await keys.press('n');
    await rpc.page.getByRole('menuitem', { name: 'Consultation' }).waitFor();
    // A menu is walked by the first letters of what it offers.
    await keys.type('cons');
    await keys.press('Enter');
    await rpc.page.getByRole('heading', { level: 1, name: 'Consultation' }).waitFor();
    await keys.fill(/^Name/, 'Sam Sample');
    await keys.fill(/^Role/, 'Social worker');
    await keys.fill(/^Agency/, 'Example Council, made up');
    await keys.choose('Sort of agency', 'Children’s services');
    await keys.fill(/^Question/, 'A boy of 14 with two telephones. Is that enough for the NRM?');
    await keys.choose('Rough age', '13 to 15');
    await keys.choose('National Referral Mechanism', 'Refer');
    await rpc.sees('A child needs no consent for a referral to the NRM.');
    await rpc.sees('the draft is on the server');
    await rpc.photograph('consultation-01-typed', true);
  });

  it('is a case of its own, and no child', async () => {
    await keys.press('Control+Enter');
    const heading = rpc.page.getByRole('heading', { level: 1, name: /^K-\d{4}-\d{5}$/ });
    await heading.waitFor();
    reference = await heading.innerText();
    await region('Whom it is about').getByText('A child nobody named: 13 to 15').waitFor();
    await rpc.photograph('consultation-02-saved');
    expect(await counts()).toEqual({
      childCount: before.childCount,
      consultationCount: before.consultationCount + 1,
    });
  });
});

describe('the same consultation, later', () => {
  it('is linked to the child it turns out to be about, with how that is known', async () => {
    await keys.activate(button('Link to a child'));
    await dialog().waitFor();
    await keys.find('Child', child.reference);
    await keys.fill(/^How it is known/, 'The officer rang again and gave the NRM reference.');
    await rpc.photograph('consultation-03-link');
    await keys.press('Control+Enter');
    await region('Whom it is about').getByRole('link', { name: child.name }).waitFor();
    await region('Whom it is about')
      .getByText(/gave the NRM reference/)
      .waitFor();
    await rpc.photograph('consultation-04-linked');
  });

  it('still counts once, and no child more', async () => {
    expect(await counts()).toEqual({
      childCount: before.childCount,
      consultationCount: before.consultationCount + 1,
    });
  });

  it('stands on the page of the child', async () => {
    await rpc.opens(`/children/${child.id}/consultations`);
    await region('Consultations').getByRole('link', { name: reference, exact: true }).waitFor();
    await rpc.photograph('consultation-05-on-the-child', true);
  });

  it('and nothing was complained of on the way', () => {
    expect(rpc.complaints).toEqual([]);
  });
});
