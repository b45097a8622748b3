import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { Person } from '../hand/person.ts';
import { barriersOf } from './axe.ts';
import {
  auditorPlaces,
  authorityPlaces,
  contractPlaces,
  everyPlace,
  partnerPlaces,
  type Place,
} from './page-list.ts';

const looks = [
  { look: 'by day', turn: 0, setting: {} },
  { look: 'by night', turn: 1, setting: { dark: true } },
  { look: 'on a screen of 360 pixels', turn: 2, setting: { screen: { width: 360, height: 780 } } },
] as const;

/** Every page in one of the looks in turn; with full counts every page in all of them, with pictures. */
const looksAPage = howMany(1, looks.length);
/** Whose menu has pages that the manager's has not, each in a look of their own unless counts are full. */
const others = [
  { subject: 'auditor', places: auditorPlaces },
  { subject: 'partner-surrey', places: partnerPlaces },
  { subject: 'competent-authority', places: authorityPlaces },
  { subject: 'home-office', places: contractPlaces },
] as const;

describe.each(looks)('$look nobody is kept out of', ({ look, turn, setting }) => {
  let manager: Person;
  let places: readonly Place[];

  beforeAll(async () => {
    manager = await Person.signIn('manager', setting);
    await manager.settled();
    places = await everyPlace(manager);
  });
  afterAll(() => manager.leaves());

  async function barriersAt(who: Person, seen: readonly Place[]): Promise<string[]> {
    const found: string[] = [];
    for (const { name, path } of seen) {
      await who.turnsTo(path);
      const barriers = await barriersOf(who.page);
      found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
      if (looksAPage > 1) await who.photograph(`axe ${look}, ${name}`.replaceAll(/\W+/g, '-'));
    }
    return found;
  }

  it(
    'any page of the back office',
    async () => {
      const inTurn = places.filter((_, at) => (at + turn) % looks.length < looksAPage);
      expect(await barriersAt(manager, inTurn)).toEqual([]);
    },
    240_000 * looksAPage,
  );

  it.each(others.filter((_, at) => (at + turn) % looks.length < looksAPage))(
    'any page that $subject has',
    async ({ subject, places: own }) => {
      const person = await Person.signIn(subject, setting);
      await person.settled();
      expect(await barriersAt(person, own)).toEqual([]);
      await person.leaves();
    },
  );

  it('a dialog or a menu', async () => {
    const referral = places.find(({ name }) => name === 'a referral to decide');
    await manager.opens(referral?.path ?? '/');
    const found: string[] = [];
    for (const opener of [
      /^(Acknowledge and begin|Begin) triage|^Accept/,
      'What would other rules say',
      'New',
    ]) {
      const button = manager.page.getByRole('button', { name: opener }).first();
      if (opener instanceof RegExp && /triage/.test(await button.innerText())) continue;
      await button.click();
      await manager.page.getByRole('dialog').or(manager.page.getByRole('menu')).first().waitFor();
      found.push(...(await barriersOf(manager.page)));
      await manager.page.keyboard.press('Escape');
      await manager.page.locator('.MuiModal-root').first().waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });
});

describe('nobody is kept out of', () => {
  it('a page without it being noticed', async () => {
    const visitor = await Person.at();
    await visitor.page.setContent(
      '<html lang="en"><title>A page</title><button><img src="data:,"></button></html>',
    );
    expect(await barriersOf(visitor.page)).toEqual([
      expect.stringMatching(/^button-name: /),
      expect.stringMatching(/^image-alt: /),
    ]);
    await visitor.leaves();
  });

  it.each(['/', '/refer', '/cyfeirio', '/analyst', '/signed-in'])('%s', async (path) => {
    const visitor = await Person.at();
    await visitor.page.goto(path);
    expect(await barriersOf(visitor.page)).toEqual([]);
    await visitor.leaves();
  });
});
