import { demoPeople } from '@ictg/kit/demo';
import { howMany } from '@ictg/kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstSnapshot, untilCounted } from './hand/first-snapshot.ts';
import { Person } from './hand/person.ts';

const withMenu = demoPeople.filter(({ door }) => door === 'first-party' || door === 'partner');
const others = demoPeople.filter((person) => !withMenu.includes(person));
/** Two of one role and agency have the same menu: one of them walks through it, with full counts both. */
const walkers = withMenu.filter(
  ({ role, agency }, at) =>
    howMany(0, 1) === 1 ||
    at === withMenu.findIndex((one) => one.role === role && one.agency === agency),
);

/** How many have opened a page of that name: with reduced counts one sees it, with full counts everybody who has it. */
const opened = new Map<string, number>();
const most = howMany(1, Infinity);

beforeAll(async () => {
  await firstSnapshot();
}, untilCounted);

describe('every page of the menu', () => {
  it.each(walkers)('opens for $subject, or says whose work it is', async ({ subject }) => {
    const person = await Person.signIn(subject);
    await person.settled();
    const menu = person.page.getByRole('navigation', { name: 'Work' });
    const open = await menu.getByRole('link', { disabled: false }).allInnerTexts().then(firstLines);
    expect(open.length).toBeGreaterThan(1);
    for (const label of open) {
      const before = opened.get(label) ?? 0;
      if (before >= most) continue;
      opened.set(label, before + 1);
      await menu.getByRole('link', { name: label, exact: true }).click();
      await person.settled();
      expect(await person.page.locator('main').innerText()).not.toMatch(/We could not show/);
    }
    for (const closed of await menu.getByRole('link', { disabled: true }).allInnerTexts())
      expect(closed).toMatch(/For /);
    expect(person.complaints).toEqual([]);
    await person.photograph(`menu-${subject}`);
    await person.leaves();
  });

  it.each(['organiser', 'auditor', 'line'])(
    'that is not for %s says so when its address is typed',
    async (name) => {
      const person = await Person.signIn(name, { to: '/admin/referrals' });
      await person.settled();
      await person.sees('This page is not part of your role');
      await person.leaves();
    },
  );

  it.each(others)('is nothing to $subject, who is told so', async ({ subject }) => {
    const person = await Person.signIn(subject, { to: '/admin/' });
    await person.sees(/not part of your role/i);
    await person.photograph(`menu-${subject}`);
    await person.leaves();
  });
});

// The letters that lead to a page stand below its name.
function firstLines(texts: readonly string[]): string[] {
  return texts.map((text) => text.split('\n')[0] ?? '');
}
