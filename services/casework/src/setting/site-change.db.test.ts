import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { siteOn } from '../eligibility/index.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { draftSiteChange, type SiteChangeDraft } from './commands/draft-site-change.js';
import { approveSiteChange, withdrawSiteChange } from './commands/move-site-change.js';
import { forgetConfiguration, ruleBookInForce } from './in-force.js';
import { siteChange, siteChanges } from './site-change.queries.js';
import { coverage, sites } from './site.queries.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const second = viewerFor('manager', { subject: 'manager-2' });
const today = londonDay(new Date());
const day = addDays(today, 40);
const manchester = 'E08000003';
const surrey = 'E10000030';

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());
beforeEach(() => as(manager, forgetConfiguration));

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const change = (changes: Partial<SiteChangeDraft> = {}): SiteChangeDraft => ({
  name: 'Made-up valleys',
  fromOn: day,
  authorities: ['E06000001'],
  source: 'A letter of the made-up board',
  sourceDated: 'March 2027',
  status: 'LOCAL_SETTING',
  ...changes,
});
const drafted = (changes: Partial<SiteChangeDraft> = {}, viewer = manager) =>
  as(viewer, (desk) => draftSiteChange(desk, change(changes)));

describe('a change of a site', () => {
  it('changes nothing until a second person approves it, and then holds from its day', async () => {
    const [served] = await as(manager, async (desk) =>
      (await sites(desk)).filter((site) =>
        site.authorities.some((one) => one.gssCode === manchester),
      ),
    );
    const rest = (served?.authorities ?? [])
      .map((one) => one.gssCode)
      .filter((code) => code !== manchester);
    const before = await as(manager, ruleBookInForce);
    const id = await drafted({
      siteId: served?.id ?? '',
      name: served?.name ?? '',
      authorities: rest,
    });
    await as(manager, forgetConfiguration);
    expect(await as(manager, ruleBookInForce)).toEqual(before);
    expect(await as(manager, (desk) => siteChange(desk, id))).toMatchObject({
      state: 'SUBMITTED',
      removed: [{ gssCode: manchester, name: 'Manchester' }],
      access: { canApprove: false, canWithdraw: true },
    });
    expect(await outcome(as(manager, (desk) => approveSiteChange(desk, { id, version: 1 })))).toBe(
      'SECOND_PERSON_NEEDED',
    );
    await as(second, (desk) => approveSiteChange(desk, { id, version: 1 }));
    await as(manager, forgetConfiguration);
    const book = await as(manager, ruleBookInForce);
    expect(siteOn(book, manchester, addDays(day, -1))?.id).toBe(served?.id);
    expect(siteOn(book, manchester, day)).toBeNull();
    const row = (await as(manager, (desk) => coverage(desk, day))).find(
      ({ authority }) => authority.gssCode === manchester,
    );
    expect(row?.site).toBeNull();
    const after = (await as(manager, sites)).find((site) => site.id === served?.id);
    expect(after?.history.map(({ fromOn, untilOn }) => [fromOn, untilOn])).toEqual([
      [served?.fromOn, day],
      [day, null],
    ]);
  });

  it('shows what was compared when it was drafted, also once it is approved', async () => {
    const [approved] = await as(manager, siteChanges);
    expect(approved).toMatchObject({ state: 'APPROVED', approvedBy: 'Test manager-2' });
    expect(approved?.removed.map((one) => one.name)).toEqual(['Manchester']);
    const compare = async (changeId: string) => {
      const { data } = await ask<{ siteChangeComparison: unknown }>(
        database.orm,
        manager,
        `query($changeId: ID!) { siteChangeComparison(changeId: $changeId) {
          total unchanged changed(first: 5) { edges { node { before after } } } } }`,
        { changeId },
      );
      return data.siteChangeComparison;
    };
    expect(await compare(approved?.id ?? '')).toEqual({
      total: 0,
      unchanged: 0,
      changed: { edges: [] },
    });
    expect(await compare('sic_none')).toBeNull();
  });

  it('can be taken back before its day', async () => {
    const id = await drafted({ name: 'Taken back', authorities: [manchester] });
    await as(second, (desk) => approveSiteChange(desk, { id, version: 1 }));
    await as(manager, (desk) => withdrawSiteChange(desk, { id, version: 2 }));
    await as(manager, forgetConfiguration);
    expect(siteOn(await as(manager, ruleBookInForce), manchester, day)).toBeNull();
  });

  it.each<[string, Partial<SiteChangeDraft>, string]>([
    ['a day that has passed', { fromOn: addDays(today, -1) }, 'INVALID_INPUT'],
    ['no name', { name: '  ' }, 'INVALID_INPUT'],
    ['an authority that is none', { authorities: ['E99999999'] }, 'INVALID_INPUT'],
    ['a site that is none', { siteId: 'nowhere' }, 'INVALID_INPUT'],
    ['no source', { source: ' ' }, 'INVALID_INPUT'],
    ['no authority for a new site', { authorities: [] }, 'SITE_CHANGE_DOES_NOT_FIT'],
    ['an authority of another site', { authorities: [surrey] }, 'SITE_CHANGE_DOES_NOT_FIT'],
  ])('is refused with %s', async (_fault, changes, code) => {
    expect(await outcome(drafted(changes))).toBe(code);
  });

  it('of two that do not fit together lets only the first be approved', async () => {
    const one = await drafted({ name: 'One', authorities: [manchester] });
    const other = await drafted({ name: 'Other', authorities: [manchester] });
    await as(second, (desk) => approveSiteChange(desk, { id: one, version: 1 }));
    expect(
      await outcome(as(second, (desk) => approveSiteChange(desk, { id: other, version: 1 }))),
    ).toBe('SITE_CHANGE_DOES_NOT_FIT');
  });
});
