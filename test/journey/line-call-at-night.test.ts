import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './hand/keyboard.ts';
import { Person } from './hand/person.ts';

let line: Person;
let keys: Keyboard;
let call: string;

beforeAll(async () => {
  line = await Person.signIn('line', { to: '/admin/line', dark: true });
  keys = new Keyboard(line.page);
  await line.settled();
});
afterAll(() => line.leaves());

const button = (name: string | RegExp) => line.page.getByRole('button', { name });
const dialog = () => line.page.getByRole('dialog');
const tick = async (name: string) => {
  await keys.reach(line.page.getByRole('checkbox', { name }));
  await keys.press('Space');
};

describe('by the keyboard alone, a call at night', () => {
  it('is open in one keystroke, and asks about danger first', async () => {
    await line.sees('On the line now');
    await line.photograph('line-01-now');
    await keys.press('c');
    await line.page.getByRole('heading', { level: 1, name: /^Call L-\d{4}-\d{5}$/ }).waitFor();
    call = line.page.url();
    await keys.answer('Is somebody in immediate danger?', 'Yes');
    await line.sees('Tell the caller to ring 999 now.');
    await tick('Told to ring 999');
    await line.photograph('line-02-danger-first');
  });

  it('finds who on the rota speaks Welsh, or promises a call back', async () => {
    await keys.choose('Speaks', 'Welsh');
    await line.sees(/On the line now, Welsh|Nobody on the line speaks Welsh now/);
    await keys.activate(button('Promise a call back'));
    await dialog().waitFor();
    await keys.press('Control+Enter');
    await line.sees(/Promised to ring back by/);
  });

  it('says whom to ring back, and that nothing is told until then', async () => {
    await keys.choose('Who rings', 'Professional');
    await keys.fill(/^Name$/, 'Sioned Placeholder');
    await keys.fill(/^Role$/, 'Social worker');
    await keys.find(/^Agency/, 'Surrey County');
    await line.sees('Unverified: take information, give none.');
    await keys.fill(/^Number given/, '01632 960 777');
    await line.photograph('line-03-unverified');
    await keys.activate(button('Rung back'));
    await dialog().waitFor();
    await keys.fill('Whom you spoke to', 'The switchboard');
    await keys.press('Control+Enter');
    await line.sees(/Verified: rung back on/);
    await dialog().waitFor({ state: 'detached' });
  });

  it('is kept while it is typed, and shows the numbers of the night for a town', async () => {
    await keys.fill('In their words', 'A girl was collected from the hostel and is back, afraid.');
    await keys.find('Town or district', 'Guildf');
    await line.sees('Surrey, children’s services at night');
    await keys.fill('Given names, as told', 'Lowri');
    await keys.fill('Family name, as told', 'Placeholder');
    await line.sees('the draft is on the server');
    await line.photograph('line-04-numbers-of-the-night');
    await line.page.reload();
    await expect
      .poll(() => line.page.getByRole('textbox', { name: 'In their words' }).inputValue())
      .toContain('back, afraid');
  });

  it('takes several outcomes at once, and says what is missing', async () => {
    await keys.fill('What you advised', 'Stay with her; the duty team comes tonight.');
    await tick('Children’s services told');
    await tick('NRM advised');
    await keys.press('Control+Enter');
    await line.sees(/Say who at children's services was told/);
    await keys.fill(/^Who at children’s services was told/, 'Duty team, D 12');
    await keys.fill('When they were told', new Date().toISOString().slice(11, 16).replace(':', ''));
    await line.photograph('line-05-outcomes');
  });

  it('has a safety plan in Welsh, which names nobody and is receipted by its link', async () => {
    await keys.activate(button('New plan in Welsh'));
    await dialog().waitFor();
    for (const field of await dialog().getByRole('textbox').all()) {
      if ((await field.getAttribute('inputmode')) === 'email') continue;
      await keys.reach(field);
      await keys.type('Lowri stays with the carer.');
    }
    await keys.reach(dialog().getByRole('textbox', { name: 'Send the link to' }));
    await keys.type('carer@example.org');
    await keys.press('Control+Enter');
    await line.sees(/This names the child/);
    await line.photograph('line-06-plan-names-nobody');
    for (const field of await dialog().getByRole('textbox').all()) {
      if ((await field.getAttribute('inputmode')) === 'email') continue;
      await keys.reach(field, 'Shift+Tab').catch(() => keys.reach(field));
      await keys.press('Control+a');
      await keys.type('Mae’r gofalwr yn aros.');
    }
    await keys.press('Control+Enter');
    await line.sees(/The link to S-\d{4}-\d{5} is on its way/);
    await dialog().waitFor({ state: 'detached' });
    await line.sees(/nobody has said yet that they have it/);
  });

  it('is put to an RPC as a consultation in one keystroke, without retyping', async () => {
    await keys.press('F9');
    await dialog().waitFor();
    await keys.reach(dialog().getByRole('combobox', { name: 'Who takes it' }));
    await keys.press('Enter');
    await line.page.getByRole('option').first().waitFor();
    await keys.press('Home', 'Enter');
    await keys.choose('Sort of agency', 'Children’s services');
    await line.photograph('line-07-put-to-an-rpc');
    await keys.press('Control+Enter');
    await line.sees(/Consultation K-\d{4}-\d{5} is open/);
    expect(await line.page.getByRole('checkbox', { name: 'Consultation' }).isChecked()).toBe(true);
  });

  it('becomes a referral in one keystroke, without retyping', async () => {
    await keys.press('F8');
    const concern = line.page.getByRole('textbox', { name: /What makes them worry/ });
    await concern.waitFor();
    await expect.poll(() => concern.inputValue()).toContain('collected from the hostel');
    expect(await line.page.getByRole('textbox', { name: 'Given names' }).inputValue()).toBe(
      'Lowri',
    );
    await line.photograph('line-08-referral-filled-in', true);
    await keys.press('Control+Enter');
    await line.sees(/Referral R-\d{4}-\d{5} has been taken/);
    await keys.activate(line.page.getByRole('link', { name: 'Back to the call' }));
    await line.page.getByRole('heading', { level: 1, name: /^Call L-/ }).waitFor();
    expect(line.page.url()).toBe(call);
    await keys.press('Control+Enter');
    await line.sees(/is finished and kept/);
    await line.sees(/R-\d{4}-\d{5}/);
    await line.photograph('line-09-finished', true);
  });

  it('stands in the handover that writes itself', async () => {
    await line.opens('/line/handover');
    await line.sees(/In danger on this shift: L-/);
    await line.photograph('line-10-handover', true);
  });

  it('and nothing was complained of on the way', () => {
    expect(line.complaints).toEqual([]);
  });
});
