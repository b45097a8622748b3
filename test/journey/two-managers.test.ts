import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import { referralInTriage, type KnownReferral } from './hand/referral.ts';

let mara: Person;
let milo: Person;
let referral: KnownReferral;
const words = 'He asked for somebody who speaks his language and does not wear a uniform.';

beforeAll(async () => {
  [mara, milo] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
  referral = await referralInTriage(mara);
  await Promise.all([mara, milo].map((who) => who.opens(`/referrals/${referral.id}`)));
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
    const notice = dialog(milo).getByRole('alert');
    expect(await notice.innerText()).toContain('Mara Example');
    const typed = dialog(milo).getByRole('textbox', { name: /^Why you decide otherwise/ });
    expect(await typed.inputValue()).toBe(words);
    await milo.photograph('two-managers-01-told-what-changed');
  });

  it('and sees the decision of the first when asking what is there now', async () => {
    await dialog(milo).getByRole('button', { name: 'Show what is there now' }).click();
    await milo.sees('The social worker asked for it.');
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
