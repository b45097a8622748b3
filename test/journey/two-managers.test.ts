import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import { referralInTriage, type KnownReferral } from './hand/referral.ts';
import { someChild } from './hand/world.ts';

let mara: Person;
let milo: Person;
let referral: KnownReferral;
const words = 'He asked for somebody who speaks his language and does not wear a uniform.';

beforeAll(async () => {
  [mara, milo] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
  referral = await referralInTriage(mara);
  await Promise.all([mara, milo].map((who) => who.opens('/referrals')));
  // By a link, so that Back leads within the back office.
  await Promise.all(
    [mara, milo].map((who) =>
      who.page.getByRole('link', { name: referral.reference }).first().click(),
    ),
  );
});
afterAll(() => Promise.all([mara, milo].map((who) => who.leaves())));

const dialog = (who: Person) => who.page.getByRole('dialog');

async function decideOtherwise(who: Person, why: string): Promise<void> {
  await who.page.getByRole('button', { name: /^Accept/ }).click();
  const offer = dialog(who).getByRole('combobox', { name: 'What is offered' });
  const present = (await offer.innerText()).trim();
  await offer.click();
  const other = present === 'RPC' ? 'Direct worker' : 'RPC';
  await who.page.getByRole('option', { name: other, exact: true }).click();
  await dialog(who)
    .getByRole('textbox', { name: /^Why you decide otherwise/ })
    .fill(why);
}

describe('two managers decide on one referral at the same time', () => {
  it('the first one wins', async () => {
    await Promise.all([
      decideOtherwise(mara, 'The social worker asked for it.'),
      decideOtherwise(milo, words),
    ]);
    await dialog(mara)
      .getByRole('button', { name: /^Accept, allocate later/ })
      .click();
    await mara.sees(/accepted\. The child waits for a guardian/);
  });

  it('the other is told who changed what, and loses nothing typed', async () => {
    await dialog(milo)
      .getByRole('button', { name: /^Accept, allocate later/ })
      .click();
    await milo.sees('What you typed is still here and nothing was saved.');
    const notice = dialog(milo).getByRole('alert').filter({ hasText: 'nothing was saved' });
    expect(await notice.innerText()).toContain('Mara Example');
    const typed = dialog(milo).getByRole('textbox', { name: /^Why you decide otherwise/ });
    expect(await typed.inputValue()).toBe(words);
    await milo.photograph('two-managers-01-told-what-changed');
  });

  it('is asked before Back leaves it behind', async () => {
    await milo.page.evaluate(() => {
      window.history.back();
    });
    await milo.sees(/Leave what you typed under “Accept/);
    await milo.photograph('two-managers-04-asked-before-back');
    await milo.page.getByRole('button', { name: 'Stay here' }).click();
    const typed = dialog(milo).getByRole('textbox', { name: /^Why you decide otherwise/ });
    expect(await typed.inputValue()).toBe(words);
  });

  it('is not offered to save over it, since a referral is decided once, and can take the text along', async () => {
    await milo.sees('As it stands now this can no longer be done here.');
    const offered = dialog(milo).getByRole('button', { name: 'Save mine over it' });
    expect(await offered.count()).toBe(0);
    const taken = dialog(milo).getByRole('textbox', { name: 'What you typed' });
    expect(await taken.inputValue()).toBe(words);
    await milo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await dialog(milo).getByRole('button', { name: 'Copy what you typed' }).click();
    await milo.sees('Copied.');
    expect(await milo.page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  });

  it('and sees the decision of the first when asking what is there now', async () => {
    await dialog(milo).getByRole('button', { name: 'Show what is there now' }).click();
    await milo.sees('The social worker asked for it.');
    expect(milo.complaints).toEqual([]);
    await milo.photograph('two-managers-02-what-is-there-now');
  });

  it('with one decision on record', async () => {
    const { referral: found } = await milo.asks<{
      referral: { state: string; decision: { overrideReason: string } };
    }>(`query ($id: ID!) { referral(id: $id) { state decision { overrideReason } } }`, {
      id: referral.id,
    });
    expect(found).toMatchObject({
      state: 'ACCEPTED',
      decision: { overrideReason: 'The social worker asked for it.' },
    });
  });
});

describe('two managers correct one record at the same time', () => {
  async function corrects(who: Person, childId: string, language: string): Promise<void> {
    await who.opens(`/children/${childId}`);
    await who.page.getByRole('button', { name: /^Add/ }).click();
    await who.page.getByRole('menuitem', { name: /^Correct/ }).click();
    await dialog(who).getByRole('textbox', { name: 'First language' }).fill(language);
  }

  it('the second may save over the first, knowingly, as long as it is still possible', async () => {
    const child = await someChild(mara, 7);
    await corrects(mara, child.id, 'Cymraeg');
    await corrects(milo, child.id, 'Welsh, as spoken on Ynys Môn');
    const save = (who: Person, name: string) => dialog(who).getByRole('button', { name }).click();
    await save(mara, 'Save the correction');
    await mara.sees('The correction is saved.');
    await save(milo, 'Save the correction');
    await milo.sees(/You both changed “First language”/);
    await milo.photograph('two-managers-03-may-save-over');
    await save(milo, 'Save mine over it');
    await milo.sees('The correction is saved.');
    const answer = await mara.asks<{ child: { firstLanguage: string } }>(
      `query ($id: ID!) { child(id: $id) { firstLanguage } }`,
      { id: child.id },
    );
    expect(answer.child.firstLanguage).toBe('Welsh, as spoken on Ynys Môn');
  });
});
