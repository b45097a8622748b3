import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';
import type { KnownChild } from './hand/world.ts';

let guardian: Person;
let child: KnownChild;
const reason = 'Meeting her at the school gate this afternoon.';
const lock = /Where is the child \(locked, reason needed\)/;

beforeAll(async () => {
  guardian = await Person.signIn('direct-worker');
  await guardian.settled();
});
afterAll(() => guardian.leaves());

describe('where a child is', () => {
  it('stands behind a lock that asks why', async () => {
    await guardian.page.getByRole('link', { name: 'My children' }).click();
    await guardian.settled();
    const first = guardian.page
      .getByRole('row')
      .filter({ hasNotText: 'restricted' })
      .getByRole('link')
      .first();
    await first.click();
    await guardian.page.getByRole('button', { name: lock }).waitFor();
    const id = /children\/([^/]+)/.exec(guardian.page.url())?.[1] ?? '';
    child = (
      await guardian.asks<{ child: KnownChild }>(
        'query ($id: ID!) { child(id: $id) { id name reference givenNames familyName } }',
        { id },
      )
    ).child;
    await guardian.page.getByRole('button', { name: lock }).click();
    await guardian.page.getByRole('button', { name: 'Open', exact: true }).click();
    await guardian.sees('This cannot stay empty.');
    await guardian.photograph('whereabouts-01-asks-why');
  });

  it('is shown for the reason given, and locked again by one press', async () => {
    await guardian.page.getByRole('textbox', { name: 'Why you need it now' }).fill(reason);
    await guardian.page.getByRole('button', { name: 'Open', exact: true }).click();
    const places = guardian.page.getByRole('region', { name: 'Where the child is' });
    await places.waitFor();
    expect(await places.innerText()).toMatch(/Address|Placement|School|Nothing is recorded/);
    await guardian.photograph('whereabouts-02-opened');
    await guardian.page.getByRole('button', { name: 'Lock again' }).click();
    await places.waitFor({ state: 'detached' });
  });

  it('leaves a trace, with the reason, that the child’s manager sees', async () => {
    const manager = await Person.signIn('manager');
    await manager.opens(`/children/${child.id}/log`);
    const row = manager.page.getByRole('row').filter({ hasText: reason });
    // Every list in which the child stood has left looks since: it may stand on an earlier page by now.
    const earlier = manager.page.getByRole('button', { name: 'Earlier' });
    await manager.page.getByRole('table', { name: 'Who looked' }).waitFor();
    while (!(await row.isVisible()) && (await earlier.isVisible())) {
      const before = await manager.page.getByRole('row').count();
      await earlier.click();
      await expect.poll(() => manager.page.getByRole('row').count()).toBeGreaterThan(before);
    }
    await row.waitFor();
    expect(await row.innerText()).toMatch(/direct worker/i);
    await manager.photograph('whereabouts-03-who-looked');
    await manager.leaves();
  });

  it('is not offered to a colleague who does not work with the child', async () => {
    const line = await Person.signIn('line');
    await line.opens(`/children/${child.id}/alerts`);
    await line.sees('This is the thin card');
    expect(await line.page.getByRole('button', { name: lock }).count()).toBe(0);
    await line.photograph('whereabouts-05-thin-card');
    await line.leaves();
  });
});
