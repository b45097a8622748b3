import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { feedPage, lookForChanges, toldWork, type FeedEntry } from '@ictg/kit/feed';
import { keyedSeal } from '@ictg/kit/linkage';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { partnershipDatabase } from '../testing/database.js';
import { fillWorld } from '../world/fill-world.js';
import { workFeed } from './work-feed.js';

const seal = keyedSeal(Buffer.from('a secret of this service alone'), 'linkage');
let database: ServiceDatabase;
beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  await atDesk(database.orm, systemViewer('world'), (desk) => fillWorld(desk, '2026-11-24'));
});
afterAll(() => database.close());

const asFeed = <Result>(work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, systemViewer('feed'), work);
const look = () => asFeed((desk) => lookForChanges(desk, workFeed, seal));
/** Every entry after a place, page by page, and the place after the last. */
const readOn = async (from: string) => {
  const entries: FeedEntry[] = [];
  for (let after = from; ;) {
    const page = await asFeed((desk) => feedPage(desk, workFeed, seal, { after, first: 2_000 }));
    entries.push(...page.entries);
    after = page.cursor;
    if (!page.hasMore) return { entries, cursor: after };
  }
};

it('tells sessions that were held, who came, and posts: once, coarse, and of nobody by name', async () => {
  const { records } = await look();
  const { entries } = await readOn('0');
  expect(entries).toHaveLength(records);
  expect(entries.every(({ record }) => record?.sealed === null)).toBe(true);
  const told = entries.map(({ record }) => toldWork.parse(record?.counted));
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['SESSION', 'ATTENDANCE', 'POST']));
  expect(told.some((one) => one.kind === 'POST' && one.trainedOn !== null)).toBe(true);
  expect(told.some((one) => one.kind === 'SESSION' && one.areas.length > 0)).toBe(true);
});

it('tells again only what changed', async () => {
  const { cursor } = await readOn('0');
  await database.administer(
    `update session set mode = case mode when 'ONLINE' then 'BOTH' else 'ONLINE' end
     where id = (select id from session where state = 'HELD' limit 1)`,
  );
  await look();
  const { entries } = await readOn(cursor);
  expect(entries.map(({ record }) => record?.counted)).toMatchObject([{ kind: 'SESSION' }]);
});
