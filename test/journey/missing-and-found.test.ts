import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenDialog } from './hand/dialog.ts';
import { episodesOf, type KnownSupport } from './hand/episode.ts';
import { Person } from './hand/person.ts';

let guardian: Person;
let dialog: OpenDialog;
let support: KnownSupport;

beforeAll(async () => {
  guardian = await Person.signIn('direct-worker');
  await guardian.settled();
  const missing = await guardian.asks<{ children: { edges: { node: { id: string } }[] } }>(
    '{ children(first: 50, filter: {worry: MISSING_NOW}) { edges { node { id } } } }',
  );
  const gone = missing.children.edges.map(({ node }) => node.id);
  const here = (await episodesOf(guardian, { openOnly: true })).find(
    ({ child }) => !gone.includes(child.id),
  );
  if (here === undefined) throw new Error('The world has nobody who could go missing.');
  support = here;
  dialog = new OpenDialog(guardian.page);
});
afterAll(() => guardian.leaves());

const button = (name: string | RegExp) => guardian.page.getByRole('button', { name });
const alerts = () => guardian.page.getByRole('list', { name: 'Alerts' });

describe('the board of a caseload', () => {
  it('is walked by the arrow keys alone, and Enter opens a child', async () => {
    await guardian.opens('/caseload');
    const cards = guardian.page.locator('[data-card]');
    await cards.first().focus();
    const focused = () => guardian.page.evaluate(() => document.activeElement?.textContent ?? '');
    const first = await focused();
    await guardian.page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(first);
    await guardian.page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await guardian.page.keyboard.press('Enter');
    await guardian.page.waitForURL(/\/children\/chi_/);
  });
});

describe('a child who goes missing', () => {
  it('is reported with 999 first, and who is still to be told', async () => {
    await guardian.opens(`/children/${support.child.id}/missing`);
    await button('Report missing').click();
    await guardian.sees(/999 first/);
    await dialog.fill(/Who told us/, 'Placement, night staff');
    await dialog.choose(/Last seen/, 'At the placement or home');
    await dialog.fill(/What is known/, 'Left after a call; no coat.');
    await dialog.box.getByRole('switch', { name: /police have been told/ }).check();
    await guardian.photograph('missing-01-report');
    await dialog.send('Report missing');
    await alerts().getByText('Missing now').waitFor();
    await guardian.photograph('missing-02-missing-now', true);
  });

  it('stays with the guardian: support goes on', async () => {
    const [still] = (
      await guardian.asks<{ child: { supports: { state: string }[] } }>(
        `{ child(id: "${support.child.id}") { supports { state } } }`,
      )
    ).child.supports;
    expect(still?.state).toBe(support.state);
  });

  it('is a worry on Today for everybody who can help', async () => {
    await guardian.opens('/');
    await guardian.page.getByRole('link', { name: 'Missing now' }).click();
    await guardian.settled();
    await guardian.sees(support.child.reference);
    await guardian.photograph('missing-03-worry-list');
  });

  it('is found, and the alert becomes one of having been missing', async () => {
    await guardian.opens(`/children/${support.child.id}/missing`);
    await button(/Children's services told: record it/).click();
    await dialog.send('Record it');
    await button('The child is back').click();
    await dialog.choose(/How it ended/, 'Found by the police');
    await dialog.fill(/What the child/, 'Was afraid of a debt.');
    await dialog.send('Record it');
    await guardian.sees('Back, no interview yet');
    await expect.poll(() => alerts().getByText('Missing now').count()).toBe(0);
    await guardian.photograph('missing-04-back', true);
  });

  it('has a return interview, and all of it is on the timeline', async () => {
    await button('Return interview').click();
    await dialog.choose(/What came of it/, 'Held');
    await dialog.fill(/Who held it/, 'Independent interviewer');
    await dialog.send('Record it');
    await guardian.sees('Independent interviewer');
    await guardian.opens(`/children/${support.child.id}/timeline`);
    await guardian.sees(/Return interview held/);
    await guardian.sees(/Missing since/);
    expect(guardian.complaints).toEqual([]);
  });
});
