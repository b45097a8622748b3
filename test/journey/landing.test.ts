import { demoPeople } from '@ictg/kit/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let visitor: Person;

const partnerHomes: Readonly<Record<string, RegExp>> = {
  partner: /\/our-children$/,
  'contract-manager': /\/our-statistics\/timeliness$/,
  'competent-authority': /\/nrm-referrals$/,
};

beforeAll(async () => {
  visitor = await Person.at();
});
afterAll(() => visitor.leaves());

describe('the first page of a trial', () => {
  it('says what this is, who to be and what to try', async () => {
    await visitor.page.goto('/');
    for (const heading of [
      'From a referral to a guardian',
      'Who do you want to be?',
      'What to try first',
    ])
      await visitor.page.getByRole('heading', { name: heading }).waitFor();
    await visitor.photograph('landing-01', true);
  });

  it.each(demoPeople)('lets one be $name by one click', async ({ title, name, door, role }) => {
    await visitor.page.goto('/');
    await visitor.page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
    await visitor.page.waitForURL(
      partnerHomes[role] ?? (door === 'analyst' ? /\/analyst$/ : /\/admin\/$/),
    );
    const answer = await visitor.page.request.get('/session');
    expect(await answer.json()).toMatchObject({ name, door });
  });
});
