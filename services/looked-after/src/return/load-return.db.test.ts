import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDataPath } from '@ictg/kit/geography';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { lookedAfterDatabase } from '../testing/database.js';
import { loadReturn } from './load-return.js';
import { readReturn } from './read-return.js';
import { yearEnding } from './return.js';

let database: ServiceDatabase;
const options = { laGss: 'E10000030', year: yearEnding(2018), dryRun: false };
const fake = () => readReturn(openDataPath('looked-after/fake-return'));

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
});
beforeEach(() => database.administer(`truncate child_in_care, care_episode, revision, loading`));
afterAll(() => database.close());

const inTables = () =>
  database.administer<{ children: number; episodes: number; alone: number }>(
    `select count(*)::int as children, count(*) filter (where unaccompanied = 'YES')::int as alone,
       (select count(*)::int from care_episode) as episodes from child_in_care`,
  );

describe('loading a return', () => {
  it('takes the whole open fake return, and the same again changes nothing', async () => {
    const report = await loadReturn(database.orm, await fake(), options);
    expect(report.newChildren).toBe(report.children);
    expect(await inTables()).toEqual([
      { children: report.newChildren, episodes: report.newEpisodes, alone: 132 },
    ]);
    expect(report.newChildren + report.newEpisodes + report.leftOut).toBe(2675 + 5050);
    expect(await loadReturn(database.orm, await fake(), options)).toMatchObject({
      newChildren: 0,
      newEpisodes: 0,
    });
  });

  it('with a dry run says the same and changes nothing', async () => {
    const report = await loadReturn(database.orm, await fake(), { ...options, dryRun: true });
    expect(report.newChildren).toBeGreaterThan(2_000);
    expect(await inTables()).toEqual([{ children: 0, episodes: 0, alone: 0 }]);
  });

  it('keeps the names that an extract has brought, and adds the episodes', async () => {
    await database.administer(
      `insert into child_in_care (id, created_at, lac_id, la_gss, local_number, forename, surname, sex, unaccompanied)
       values ('lac_1', now(), 'L-1', 'E10000030', '566910', 'Tia', 'Sample', 'FEMALE', 'NO')`,
    );
    await loadReturn(database.orm, await fake(), options);
    expect(
      await database.administer(
        `select forename, (select count(*)::int from care_episode where child_in_care_id = c.id) as episodes
         from child_in_care c where local_number = '566910'`,
      ),
    ).toEqual([{ forename: 'Tia', episodes: 2 }]);
  });
});
