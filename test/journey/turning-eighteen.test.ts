import { afterAll, beforeAll, describe, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { episodesOf, type KnownSupport } from './hand/episode.ts';
import { Person } from './hand/person.ts';

let manager: Person;
let second: Person;
let dialog: OpenDialog;
let child: KnownSupport['child'];

beforeAll(async () => {
  [manager, second] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
  await Promise.all([manager.settled(), second.settled()]);
  dialog = new OpenDialog(manager.page);
  const found = (
    await episodesOf(manager, {
      route: 'DIRECT_WORKER',
      states: ['ALLOCATED', 'FIRST_CONTACT_MADE', 'ACTIVE', 'ENDING_PLANNED'],
    })
  )
    // The children of those whom other journeys follow change meanwhile.
    .find(({ guardian }) => guardian?.subject.startsWith('direct-worker') !== true);
  if (found === undefined) throw new Error('The world has no direct work going on.');
  child = found.child;
});
afterAll(async () => {
  await manager.leaves();
  await second.leaves();
});

const button = (name: string | RegExp) => manager.page.getByRole('button', { name });
const need = 'Exploiters have written again, and the family is not safe.';

async function offer(): Promise<void> {
  await button('Offer it').click();
  await dialog.fill('Why the need is exceptional', need);
  await dialog.box.getByRole('button', { name: 'Offer it' }).click();
}

describe('turning 18', () => {
  it('is on a list with who comes next and what is open', async () => {
    await manager.opens('/turning-18');
    await manager.sees('Still open');
    await manager.photograph('eighteen-01-list');
  });

  it('is settled question by question', async () => {
    await manager.opens(`/children/${child.id}/turning-18`);
    await button('Settle').click();
    await dialog.choose('Consent to stay in the NRM', 'Given');
    await dialog.fill(
      /On what basis/,
      'Safeguarding of a young adult at risk; looked at with him.',
    );
    await dialog.fill(
      'Transition plan',
      'Personal adviser from the first week; a room; the doctor.',
    );
    await manager.photograph('eighteen-02-settle');
    await dialog.send('Settle');
    await manager.sees(/Personal adviser/);
  });

  it('outside an area with support after 18 is refused with the reason and the way out', async () => {
    await offer();
    await dialog.box.getByText(/Plan the move to adult support/).waitFor();
    await manager.photograph('eighteen-03-not-here');
    await dialog.box.getByRole('button', { name: 'Back' }).click();
  });
});
