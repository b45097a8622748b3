import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('in an area with it is offered, accepted, and handed over with no moment between', async () => {
    await allowHere();
    await manager.opens(`/children/${child.id}/turning-18`);
    await offer();
    await dialog.box.waitFor({ state: 'detached' });
    await button('Record the answer').click();
    await dialog.choose('Answer', 'Wants it');
    await dialog.send('Record it');
    await button('Hand over to a post-18 worker').click();
    await dialog.box.getByRole('radio', { disabled: false }).first().check();
    const reason = dialog.box.getByRole('textbox', { name: /all the same/ });
    if (await reason.isVisible()) await reason.fill('Nobody else is nearer.');
    await dialog.fill('What the worker must know', 'Ring in the evening; the solicitor is told.');
    await dialog.send(/^Hand over/);
    await manager.sees('Running');
    await manager.photograph('eighteen-04-running', true);
    await manager.opens(`/children/${child.id}/support`);
    await manager.sees(/Support: post-18 worker/i);
    await manager.sees(/no day between/);
    expect([...manager.complaints, ...second.complaints]).toEqual([]);
  });
});

/** Two managers bring a version of the guidance into force that gives support after 18 at the child's site. */
async function allowHere(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const answer = await manager.asks<{ sites: { id: string; fromOn: string }[] }>(
    '{ sites { id fromOn } }',
  );
  // A colleague may be drafting a site that is still to come.
  const sites = answer.sites.filter(({ fromOn }) => fromOn <= today);
  const { draftGuidanceVersion } = await manager.asks<{
    draftGuidanceVersion: { guidanceVersion?: { id: string }; message?: string };
  }>(
    `mutation ($input: DraftGuidanceVersionInput!) { draftGuidanceVersion(input: $input) {
       ... on GuidanceVersionSaved { guidanceVersion { id } } ... on Problem { message } } }`,
    {
      input: {
        idempotencyKey: `eighteen-${child.id}`,
        title: 'Support after 18 again',
        fromOn: today,
        rules: [
          {
            rule: 'postEighteen',
            sites: sites.map(({ id }) => id),
            source: 'service-choice',
            status: 'LOCAL_SETTING',
          },
        ],
      },
    },
  );
  const id = draftGuidanceVersion.guidanceVersion?.id;
  if (id === undefined) throw new Error(draftGuidanceVersion.message);
  const step = (person: Person, move: string, version: number) =>
    person.asks(
      `mutation ($input: GuidanceStepInput!) { ${move}(input: $input) { __typename ... on Problem { message } } }`,
      { input: { id, version } },
    );
  await step(manager, 'submitGuidanceVersion', 1);
  await step(second, 'approveGuidanceVersion', 2);
  const { staff } = await manager.asks<{ staff: { edges: { node: { id: string } }[] } }>(
    '{ staff(first: 5, role: DIRECT_WORKER) { edges { node { id version } } } }',
  );
  const { addPost } = await manager.asks<{ addPost: { __typename: string } }>(
    'mutation ($input: AddPostInput!) { addPost(input: $input) { __typename ... on Problem { message } } }',
    {
      input: {
        idempotencyKey: `post-${child.id}`,
        staffId: staff.edges[0]?.node.id,
        post: { role: 'POST_18_WORKER', areas: [], fromOn: today },
      },
    },
  );
  expect(addPost).toEqual({ __typename: 'StaffMemberSaved' });
  // What is approved is known to every process within a few seconds.
  await manager.page.waitForTimeout(3_500);
}
