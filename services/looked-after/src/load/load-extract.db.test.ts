import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { csv, loadFile, type FileRow, type LoadReport } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { fileOf, howMany, type ServiceDatabase } from '@ictg/kit/testing';
import { lookedAfterDatabase } from '../testing/database.js';
import { extractLoader } from './load-extract.js';

let database: ServiceDatabase;
const loader = extractLoader(openings('a secret of thirty-two letters or more'));

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
});
beforeEach(() =>
  database.administer(`truncate child_in_care, care_episode, revision, loading, done_once`),
);
afterAll(() => database.close());

/** A good episode of child `n`. */
function episode(n: number, changes: FileRow = {}): FileRow {
  return {
    lac_id: `L-${n}`,
    la_gss: 'E10000030',
    child_id: String(500 + n),
    forename: 'Testchild',
    surname: `Sampleton ${n}`,
    dob: '31/03/2009',
    sex: '2',
    upn: 'UN1',
    uasc: 'yes',
    decom: '2025-02-03',
    dec: '',
    home_office_reference: '',
    legal_status: 'accommodated s20',
    ...changes,
  };
}

async function load(file: readonly FileRow[], dryRun = false): Promise<LoadReport> {
  const path = await fileOf(csv(file));
  return loadFile(database.orm, loader, path, { dryRun, today: '2026-11-22' });
}

const inTables = () =>
  database.administer<{ children: number; episodes: number }>(
    `select (select count(*)::int from child_in_care) as children, (select count(*)::int from care_episode) as episodes`,
  );

describe('loading an extract of a council', () => {
  it('takes one of 20,000 children in under a minute', async () => {
    const children = howMany(100, 20_000);
    const { loaded, seconds } = await load(
      Array.from({ length: children }, (_, n) => episode(n + 1)),
    );
    expect(loaded).toEqual({ created: children, updated: 0, unchanged: 0 });
    expect(seconds).toBeLessThan(howMany(10, 60));
  }, 120_000);

  it('takes a child with several episodes once, and changes nothing the second time', async () => {
    const file = [
      episode(1, { dec: '2025-06-01' }),
      episode(1, { decom: '2025-06-01', legal_status: 'full care order' }),
      episode(2),
    ];
    expect((await load(file)).loaded).toEqual({ created: 3, updated: 0, unchanged: 0 });
    expect(await inTables()).toEqual([{ children: 2, episodes: 3 }]);
    expect((await load(file)).loaded).toEqual({ created: 0, updated: 0, unchanged: 3 });
  });

  it('ends an episode when the next extract says so, and keeps what was known before', async () => {
    await load([episode(1)]);
    await load([episode(1, { dec: '2025-09-01' })]);
    expect(await database.administer(`select until_on::text from care_episode`)).toEqual([
      { until_on: '2025-09-01' },
    ]);
    expect(
      await database.administer(
        `select facts->>'untilOn' as until from revision where facts ? 'untilOn' order by created_at, id`,
      ),
    ).toEqual([{ until: null }, { until: '2025-09-01' }]);
  });

  it.each([
    ['an episode before the birth', { decom: '2009-03-30' }, 'BEFORE_BIRTH'],
    ['an end before the begin', { dec: '2025-02-02' }, 'ENDS_BEFORE_BEGIN'],
    ['a begin in the future', { decom: '2027-01-01' }, 'IN_FUTURE'],
    ['a status of Wales in England', { legal_status: 'accommodated s76' }, 'NOT_OF_THIS_NATION'],
    ['a status of England in Wales', { la_gss: 'W06000015' }, 'NOT_OF_THIS_NATION'],
    ['no such council', { la_gss: 'E10000099' }, 'NO_SUCH_AUTHORITY'],
    ['no key', { lac_id: '' }, 'MISSING'],
  ])('leaves out %s and says why', async (_, changes, code) => {
    const report = await load([episode(1, changes), episode(2)]);
    expect(report.problems).toMatchObject([{ line: 2, code }]);
    expect(await inTables()).toEqual([{ children: 1, episodes: 1 }]);
  });

  it('takes the same extract from Wales, by the law of Wales', async () => {
    const report = await load([
      episode(1, { la_gss: 'W06000015', legal_status: 'accommodated s76' }),
    ]);
    expect(report.problems).toEqual([]);
    expect(await database.administer(`select nation from care_episode`)).toEqual([
      { nation: 'WALES' },
    ]);
  });

  it('does not let one council change the record of another', async () => {
    await load([episode(1)]);
    const report = await load([episode(1, { la_gss: 'E10000012', decom: '2026-01-01' })]);
    expect(report.problems).toMatchObject([{ column: 'la_gss', code: 'OTHER_COUNCIL' }]);
  });

  it('with a dry run changes nothing', async () => {
    expect((await load([episode(1)], true)).loaded.created).toBe(1);
    expect(await inTables()).toEqual([{ children: 0, episodes: 0 }]);
  });
});
