import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { episodesOf, type KnownSupport } from './hand/episode.ts';
import { Person } from './hand/person.ts';

let guardian: Person;
let manager: Person;
let support: KnownSupport;

beforeAll(async () => {
  [guardian, manager] = await Promise.all([
    Person.signIn('direct-worker-2'),
    Person.signIn('manager'),
  ]);
  await Promise.all([guardian.settled(), manager.settled()]);
  const proposed = await episodesOf(guardian, { closureProposed: true });
  const open = await episodesOf(guardian, { openOnly: true });
  const found = open.find(({ id }) => proposed.every((one) => one.id !== id));
  if (found === undefined) throw new Error('The world has no episode to close.');
  support = found;
});
afterAll(async () => {
  await guardian.leaves();
  await manager.leaves();
});

const page = () => `/children/${support.child.id}/support`;

describe('closing support', () => {
  it('is proposed by the guardian, who cannot approve it', async () => {
    const dialog = new OpenDialog(guardian.page);
    await guardian.opens(page());
    await guardian.page.getByRole('button', { name: 'Propose closing' }).click();
    await dialog.choose(/^Why/, 'Needs met');
    await dialog.fill(
      /What came of support/,
      'Settled at home and at school; the network is strong.',
    );
    await guardian.photograph('closing-01-proposed');
    await dialog.send('Propose it');
    await guardian.sees('A service manager decides.');
    expect(await guardian.page.getByRole('button', { name: 'Approve and close' }).count()).toBe(0);
  });

  it('waits on Today for a manager, and leads to it', async () => {
    await manager.opens('/');
    await manager.page.getByRole('link', { name: 'Closings to approve' }).click();
    await manager.settled();
    await manager.sees(support.child.name);
    await manager.photograph('closing-02-to-approve');
  });

  it('is sent back with a reason, and proposed anew', async () => {
    const dialog = new OpenDialog(manager.page);
    await manager.opens(page());
    await manager.page.getByRole('button', { name: 'Send back' }).click();
    await dialog.fill('Why', 'The court date is next week: stay until then.');
    await dialog.send('Send it back');
    const again = new OpenDialog(guardian.page);
    await guardian.opens(page());
    await guardian.sees(/court date is next week/);
    await guardian.page.getByRole('button', { name: 'Propose closing' }).click();
    await again.choose(/^Why/, 'Needs met');
    await again.fill(/What came of support/, 'The court date is past and went well.');
    await again.send('Propose it');
    await guardian.sees(/A service manager decides/);
  });

  it('is approved by the manager: support has ended, the record stays', async () => {
    const dialog = new OpenDialog(manager.page);
    await manager.opens(page());
    await manager.page.getByRole('button', { name: 'Approve and close' }).first().click();
    await dialog.send('Close support');
    await manager.sees('Closed');
    await manager.photograph('closing-03-closed', true);
    const { child } = await guardian.asks<{ child: unknown }>(
      `{ child(id: "${support.child.id}") { id } }`,
    );
    expect(child).toBeNull();
  });

  it('is not undone by a new referral: the child has the new one beside the old episode', async () => {
    const { submitReferral } = await manager.asks<{ submitReferral: { __typename: string } }>(
      `mutation ($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: `again-${support.id}`,
          childId: support.child.id,
          channel: 'TELEPHONE',
          referrer: { name: 'Ms Placeholder', organisation: 'Made-up Police', type: 'POLICE' },
          exploitationTypes: ['CRIMINAL'],
          concern: 'Seen again with the people who exploited him.',
          dangerNow: 'NO',
          missingNow: 'NO',
        },
      },
    );
    expect(submitReferral.__typename).toBe('SubmitReferralSuccess');
    await manager.opens(`/children/${support.child.id}/referrals`);
    await expect.poll(() => manager.page.locator('[data-row]').count()).toBeGreaterThan(1);
    await manager.photograph('closing-04-referred-again');
    await manager.opens(page());
    await manager.sees('Closed');
    expect([...guardian.complaints, ...manager.complaints]).toEqual([]);
  });
});
