import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import type { KnownSupport } from './hand/episode.ts';
import { Person } from './hand/person.ts';

let manager: Person;
let second: Person;
let dialog: OpenDialog;
let child: KnownSupport['child'];

beforeAll(async () => {
  [manager, second] = await Promise.all([Person.signIn('manager'), Person.signIn('manager-2')]);
  await Promise.all([manager.settled(), second.settled()]);
  dialog = new OpenDialog(manager.page);
  const found = await untouchedChild();
  if (found === undefined)
    throw new Error('The world has nobody in direct work whom no other journey follows.');
  child = found;
  await turnsEighteenIn(20);
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
    await button('Throw it away').click();
  });

  it('in an area with it is offered, accepted, and handed over with no moment between', async () => {
    await allowHere();
    await manager.opens(`/children/${child.id}/turning-18`);
    await offerOnceKnown();
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

/** Sends the offer until it is taken: what is approved is known to every process within a few seconds. */
async function offerOnceKnown(): Promise<void> {
  await offer();
  const send = dialog.box.getByRole('button', { name: 'Offer it' });
  await expect
    .poll(
      async () => {
        if (await dialog.box.isHidden()) return 'offered';
        if (await send.isEnabled()) await send.click();
        return 'not yet';
      },
      { timeout: 40_000, interval: 500 },
    )
    .toBe('offered');
}

/** Where the service works today, by authority. */
async function servedToday(): Promise<{ ids: string[]; gssCodes: string[] }> {
  const today = new Date().toISOString().slice(0, 10);
  const { sites } = await manager.asks<{
    sites: { id: string; fromOn: string; authorities: { gssCode: string }[] }[];
  }>('{ sites { id fromOn authorities { gssCode } } }');
  // A colleague may be drafting a site that is still to come.
  const present = sites.filter(({ fromOn }) => fromOn <= today);
  return {
    ids: present.map(({ id }) => id),
    gssCodes: present.flatMap(({ authorities }) => authorities.map(({ gssCode }) => gssCode)),
  };
}

/** The birth certificate has come: the child is older than everybody thought. */
async function turnsEighteenIn(days: number): Promise<void> {
  const birthday = new Date(Date.now() + days * 86_400_000);
  birthday.setUTCFullYear(birthday.getUTCFullYear() - 18);
  const { child: read } = await manager.asks<{ child: { version: number } }>(
    'query ($id: ID!) { child(id: $id) { version } }',
    { id: child.id },
  );
  const { changeChildIdentity } = await manager.asks<{
    changeChildIdentity: { __typename: string };
  }>(
    `mutation ($input: ChangeChildIdentityInput!) {
       changeChildIdentity(input: $input) { __typename ... on Problem { message } } }`,
    {
      input: {
        childId: child.id,
        version: read.version,
        dateOfBirth: birthday.toISOString().slice(0, 10),
        dateOfBirthStatus: 'EXACT',
      },
    },
  );
  expect(changeChildIdentity.__typename).not.toMatch(/Broken|Invalid|Changed|NotFound/);
}

/** Somebody of the demo world in direct work at a site: none whom a journey has added, and none of those whom others follow. */
async function untouchedChild(): Promise<KnownSupport['child'] | undefined> {
  const { gssCodes } = await servedToday();
  const { supports } = await manager.asks<{
    supports: { edges: { node: Followed }[] };
  }>(
    `{ supports(first: 100, filter: { route: DIRECT_WORKER, openOnly: true }) { edges { node { guardian { subject }
       child { id name reference dateOfBirth isRestricted authority { gssCode } } } } } }`,
  );
  return supports.edges
    .map(({ node }) => node)
    .filter(({ guardian }) => guardian !== null && !guardian.subject.startsWith('direct-worker'))
    .map(({ child: one }) => one)
    .filter(({ reference, dateOfBirth }) => reference <= 'C-00150' && dateOfBirth !== null)
    .filter(
      ({ isRestricted, authority }) => !isRestricted && gssCodes.includes(authority?.gssCode ?? ''),
    )
    .sort((a, b) => (a.reference < b.reference ? -1 : 1))[0];
}

interface Followed {
  readonly guardian: { readonly subject: string } | null;
  readonly child: KnownSupport['child'] & {
    readonly dateOfBirth: string | null;
    readonly isRestricted: boolean;
    readonly authority: { readonly gssCode: string } | null;
  };
}

/** Two managers bring a version of the guidance into force that gives support after 18 at every site. */
async function allowHere(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const sites = (await servedToday()).ids;
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
        rules: [{ rule: 'postEighteen', sites, source: 'service-choice', status: 'LOCAL_SETTING' }],
      },
    },
  );
  const id = draftGuidanceVersion.guidanceVersion?.id;
  if (id === undefined) throw new Error(draftGuidanceVersion.message);
  const step = async (person: Person, move: string, version: number) => {
    const answer = await person.asks<Record<string, { __typename: string }>>(
      `mutation ($input: GuidanceStepInput!) { ${move}(input: $input) { __typename ... on Problem { message } } }`,
      { input: { id, version } },
    );
    expect(answer[move]).toEqual({ __typename: 'GuidanceVersionSaved' });
  };
  await step(manager, 'submitGuidanceVersion', 1);
  await step(second, 'approveGuidanceVersion', 2);
  const { staff } = await manager.asks<{ staff: { edges: { node: Worker }[] } }>(
    '{ staff(first: 5, role: DIRECT_WORKER) { edges { node { id subject } } } }',
  );
  const worker = staff.edges.find(({ node }) => !node.subject.startsWith('direct-worker'))?.node;
  const { addPost } = await manager.asks<{ addPost: { __typename: string } }>(
    'mutation ($input: AddPostInput!) { addPost(input: $input) { __typename ... on Problem { message } } }',
    {
      input: {
        idempotencyKey: `post-${child.id}`,
        staffId: worker?.id,
        post: { role: 'POST_18_WORKER', areas: [], fromOn: today },
      },
    },
  );
  expect(addPost).toEqual({ __typename: 'StaffMemberSaved' });
}

interface Worker {
  readonly id: string;
  readonly subject: string;
}
