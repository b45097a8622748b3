// cspell:ignore gwirio anfonwyd gallwn gysylltu chi
import { afterEach, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { FormSender, told } from './hand/form-sender.ts';
import { Keyboard } from './hand/keyboard.ts';
import { linkInMail } from './hand/mail.ts';
import { Person } from './hand/person.ts';

let sender: FormSender;
afterEach(() => sender.leaves());

const reference = () => sender.page.locator('.govuk-panel strong').innerText();
const code = () => sender.page.locator('#code').innerText();

/** Finds a referral among those that came by the form in Welsh, with what it says of how complete it is. */
async function findsInQueue(manager: Person, sent: string): Promise<void> {
  await manager.opens('/referrals');
  for (const [label, choice] of [
    ['Came by', 'Online form'],
    ['Language', 'Welsh'],
  ] as const) {
    await manager.page.getByRole('combobox', { name: label }).click();
    await manager.page.getByRole('option', { name: choice, exact: true }).click();
  }
  const row = manager.page.getByRole('row').filter({ hasText: sent });
  await row.getByText('in Welsh').waitFor();
  await row.getByText('all 11').waitFor();
  await row.getByRole('link', { name: sent }).click();
}

/** Sees the channel, the language and the quality of a referral, and is warned before asking in the wrong language. */
async function looksAtHowItCame(manager: Person): Promise<void> {
  await manager.sees('How it came in');
  await manager.sees('Online form, in Welsh');
  await manager.sees('11 of 11 answered');
  await manager.sees('English or Welsh');
  await manager.page.getByRole('button', { name: /Begin triage/ }).click();
  await manager.page.getByRole('button', { name: /Ask the sender/ }).click();
  const dialog = new OpenDialog(manager.page);
  await dialog.box.getByText('The sender writes Welsh and reads this on a Welsh page.').waitFor();
  await dialog.box.getByRole('textbox', { name: 'The same in Welsh' }).waitFor();
  await manager.photograph('triage-ask-in-welsh');
  await manager.page.keyboard.press('Escape');
  await dialog.box.waitFor({ state: 'detached' });
}

/** Rings the agency back on the number of our directory: a child said to be missing is set aside by nobody before. */
async function ringsBack(manager: Person): Promise<void> {
  await manager.page.getByRole('button', { name: 'Rung back' }).click();
  const dialog = new OpenDialog(manager.page);
  await dialog.box.getByText('Not to ring: 01633 960 123, as given').waitFor();
  await dialog.box.getByText(/^Ring back on 0/).waitFor();
  await dialog.fill('Whom you spoke to', 'the duty sergeant');
  await dialog.send('Record it');
}

/** Sets it aside, where it is counted and kept. */
async function setsAsideAsSpam(manager: Person, sent: string): Promise<void> {
  const count = async () => {
    const { referralCount } = await manager.asks<{ referralCount: number }>(
      'query { referralCount(filter: { states: [SET_ASIDE] }) }',
    );
    return referralCount;
  };
  const before = await count();
  await manager.page.getByRole('button', { name: /Set aside/ }).click();
  const dialog = new OpenDialog(manager.page);
  await dialog.choose('Why', 'Spam or abuse');
  await dialog.send('Set aside');
  await manager.page.getByRole('button', { name: 'Bring back' }).waitFor();
  await manager.turnsTo('/referrals');
  expect(await count()).toBe(before + 1);
  await manager.sees(`${String(before + 1)} are set aside`);
  await expect.poll(() => manager.page.getByText(sent).count()).toBe(0);
}

describe('a referral by the form', () => {
  it('in English, with scripts, reaches triage, and its sender can follow it', async () => {
    sender = await FormSender.at({ tongue: 'en', scripts: true, width: 1280, pictures: 'form-en' });
    await sender.begins();
    await sender.answersPart(told);
    await sender.answersAll(told);
    await sender.looks('check');
    await sender.page.goto(`${sender.root}/organisation`);
    await sender.answersPage({ organisation: '' });
    // An empty line is nobody's name: it is asked for, and not filled with the first of the list.
    await sender.page.locator('.govuk-error-summary').waitFor();
    await sender.answersPage(told);
    await sender.page.goto(`${sender.root}/check-your-answers`);
    await sender.page.locator('main form .govuk-button').click();
    await sender.looks('sent');
    const [sent, secret] = [await reference(), await code()];
    expect(sent).toMatch(/^R-\d{4}-\d{5}$/);
    for (const page of ['copy', 'for-the-nrm-form', 'about']) {
      await sender.page.goto(`${sender.root}/${page}`);
      await sender.looks(page);
    }
    await sender.page.goto(`${sender.root}/follow`);
    await sender.looks('follow');
    await sender.page.getByLabel('Reference or receipt number').fill(sent);
    await sender.page.getByLabel('Code').fill(secret);
    await sender.page.getByRole('button', { name: 'Show where it stands' }).click();
    await sender.looks('standing');
    expect(await sender.page.locator('#standing').innerText()).toContain('Received');
    expect(sender.barriers).toEqual([]);
    const manager = await Person.signIn('manager');
    const { referrals } = await manager.asks<{
      referrals: { edges: { node: { reference: string; language: string } }[] };
    }>(
      'query { referrals(first: 100, filter: { channels: [FORM] }) { edges { node { reference language } } } }',
    );
    expect(referrals.edges.map(({ node }) => node.reference)).toContain(sent);
    await manager.leaves();
  });

  it('in Welsh, without scripts, on a narrow phone, is sent, and triage sees how it came and can set it aside', async () => {
    sender = await FormSender.at({ tongue: 'cy', scripts: false, width: 360, pictures: 'form-cy' });
    await sender.begins();
    await sender.answersPart(told);
    await sender.answersAll(told);
    await sender.looks('gwirio');
    await sender.page.locator('main form .govuk-button').click();
    await sender.looks('anfonwyd');
    const sent = await reference();
    expect(sent).toMatch(/^R-\d{4}-\d{5}$/);
    expect(sender.barriers).toEqual([]);
    const manager = await Person.signIn('manager');
    await findsInQueue(manager, sent);
    await looksAtHowItCame(manager);
    await ringsBack(manager);
    await setsAsideAsSpam(manager, sent);
    await manager.leaves();
  });

  it('is begun, saved and opened again by keyboard alone', async () => {
    sender = await FormSender.at({
      tongue: 'en',
      scripts: true,
      width: 1280,
      pictures: 'form-keys',
    });
    const keys = new Keyboard(sender.page);
    const button = (name: string) => sender.page.getByRole('button', { name });
    await sender.page.goto(sender.root);
    await keys.activate(button('Start now'));
    await keys.reach(sender.page.getByRole('radio', { name: 'Yes' }));
    await keys.press('Space');
    await keys.activate(button('Save and come back later'));
    const email = `keys-${String(Date.now())}@police.example`;
    await keys.fill('Your e-mail address', email);
    await keys.press('Enter');
    await sender.page.getByRole('heading', { name: 'Your form is saved' }).waitFor();
    const secret = await code();
    await sender.looks('saved');
    await sender.page.goto(await linkInMail(sender.page, email));
    await keys.fill(/The code that was shown/, secret);
    await keys.press('Enter');
    await sender.page.getByRole('heading', { name: 'Refer a child' }).waitFor();
    await sender.page.getByText('If a child is in immediate danger').first().waitFor();
    expect(sender.barriers).toEqual([]);
  });

  it('says what is wrong, leads to it, and takes what was typed into the other language', async () => {
    sender = await FormSender.at({
      tongue: 'en',
      scripts: true,
      width: 360,
      pictures: 'form-wrong',
    });
    await sender.begins();
    await sender.page.goto(`${sender.root}/about-you`);
    await sender.page.getByLabel('E-mail address').fill('sam at police');
    await sender.page.locator('#form .govuk-button').first().click();
    await sender.page.getByRole('alert').getByText('There is a problem').waitFor();
    await sender.looks('about-you-wrong');
    await sender.page.getByRole('link', { name: 'Enter your name' }).click();
    await sender.page.locator('#senderName:focus').waitFor();
    await sender.page.keyboard.type('Sam Sender');
    await sender.page.getByRole('button', { name: /Cymraeg/ }).click();
    await sender.page.getByRole('heading', { name: 'Sut y gallwn gysylltu â chi?' }).waitFor();
    expect(await sender.page.locator('#senderName').inputValue()).toBe('Sam Sender');
    expect(await sender.page.locator('#senderEmail').inputValue()).toBe('sam at police');
    expect(sender.barriers).toEqual([]);
  });
});
