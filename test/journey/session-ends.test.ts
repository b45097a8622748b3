import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from './hand/person.ts';

let manager: Person;
const words = 'She said twice that the man outside is not her uncle.';

beforeAll(async () => {
  manager = await Person.signIn('manager', { to: '/admin/referrals/create' });
  await manager.settled();
});
afterAll(() => manager.leaves());

const concern = () => manager.page.getByRole('textbox', { name: /What makes them worry/ });
const cover = () => manager.page.getByRole('alertdialog', { name: 'Your sign-in has ended' });

describe('a sign-in that ends in the middle of a sentence', () => {
  it('covers the screen', async () => {
    await concern().fill(words);
    await manager.sees('the draft is on the server');
    await manager.page.request.post('/sign-out', {
      headers: { origin: new URL(manager.page.url()).origin },
    });
    await concern().press('End');
    // At once: what is typed letter by letter on a slow machine may still be typed when the screen is covered.
    await manager.page.keyboard.insertText(' He waits');
    await cover().waitFor();
    expect(await concern().isVisible()).toBe(false);
    expect(await manager.page.title()).toBe('Signed out');
    await manager.photograph('session-01-covered');
  });

  it('stays covered for somebody else', async () => {
    // In another tab of the same browser.
    await manager.page.request.get('/sign-in?as=rpc');
    await cover().getByRole('button', { name: 'I have signed in' }).click();
    await manager.sees(/Ravi Example is signed in now/);
    expect(await concern().isVisible()).toBe(false);
    await manager.photograph('session-02-somebody-else');
  });

  it('uncovers for the same person, with every word as it was typed', async () => {
    const [small] = await Promise.all([
      manager.page.waitForEvent('popup'),
      cover().getByRole('button', { name: 'Sign in as Mara Example' }).click(),
    ]);
    await cover().waitFor({ state: 'detached' });
    expect(await concern().inputValue()).toBe(`${words} He waits`);
    expect(small.isClosed()).toBe(true);
    await manager.photograph('session-03-same-person-again');
  });

  it('and the draft goes on being saved', async () => {
    await concern().press('End');
    await concern().pressSequentially(' by the door.');
    await manager.sees('the draft is on the server');
    await manager.page.reload();
    await expect.poll(() => concern().inputValue()).toBe(`${words} He waits by the door.`);
  });
});
