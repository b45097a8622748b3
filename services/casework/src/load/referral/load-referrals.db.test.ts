import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import { csv, type FileRow, loadFile } from '@ictg/kit/load';
import { fileOf, howMany, type ServiceDatabase } from '@ictg/kit/testing';
import type { MikroORM } from '@mikro-orm/postgresql';
import { caseworkDatabase } from '../../testing/database.js';
import { entities } from '../../database/entities.js';
import { referralLoader } from './load-referrals.js';
import { badChanges, referralRow } from '../load.factory.js';

let database: ServiceDatabase;
let admin: MikroORM;
beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  admin = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
});
afterAll(async () => {
  await admin.close(true);
  await database.close();
});

async function load(rows: readonly FileRow[], dryRun = false, rowsInBatch = 100) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return loadFile(database.orm, referralLoader, await fileOf(csv(rows, columns)), {
    dryRun,
    today: '2026-11-22',
    rowsInBatch,
  });
}

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  return admin.em.fork().execute<Row[]>(sql);
}

const everything = `select (select count(*) from child) as children, (select count(*) from referral) as referrals, (select count(*) from task) as tasks,
  (select count(*) from parental_responsibility) as facts, (select count(*) from nrm_reference) as nrm, (select count(*) from whereabouts) as whereabouts,
  (select count(*) from timeline_entry) as timeline, (select count(*) from audit.change) as changes, (select count(*) from done_once) as remembered,
  (select last_value from child_reference) as number, (select sum(version) from child) as versions`;

describe('loading referrals from a file', { timeout: howMany(30_000, 200_000) }, () => {
  const total = howMany(500, 10_000);
  const bad = (total * 3) / 100;
  const isBad = (n: number) => n % 33 === 0 && n / 33 <= bad;
  const rows = Array.from({ length: total }, (_, at) =>
    referralRow(at + 1, isBad(at + 1) ? badChanges[((at + 1) / 33) % badChanges.length] : {}),
  );

  test('a dry run says what would happen and changes nothing', async () => {
    const before = await ask(everything);
    const report = await load(rows, true);
    expect(report).toMatchObject({
      rows: total,
      rejected: bad,
      loaded: { created: total - bad, updated: 0, unchanged: 0 },
    });
    expect(await ask(everything)).toEqual(before);
  });

  test('good rows are loaded and every bad one is explained by line and column, without what stood there', async () => {
    const report = await load(rows, false, 500);
    expect(report.seconds).toBeLessThan(60);
    expect(report).toMatchObject({ rows: total, rejected: bad, loaded: { created: total - bad } });
    expect(report.problems.map(({ line }) => line)).toEqual(
      Array.from({ length: bad }, (_, n) => (n + 1) * 33 + 1),
    );
    for (const problem of report.problems) {
      expect(problem.column).not.toBeNull();
      expect(problem.sentence.length).toBeGreaterThan(20);
    }
    const printed = JSON.stringify(report);
    for (const secret of [
      'about 2010',
      '2031-01-01',
      '31/02/2026',
      'nobody at nowhere',
      'Testchild',
      'perhaps',
    ])
      expect(printed).not.toContain(secret);
    const [found] = await ask<{ children: string; referrals: string; keys: string }>(
      `select (select count(*) from child) as children, (select count(*) from referral where state = 'SUBMITTED' and channel = 'FILE') as referrals,
       (select count(distinct child_id) from child_name_key) as keys`,
    );
    const good = String(total - bad);
    expect(found).toEqual({ children: good, referrals: good, keys: good });
  });

  test('loading the same file again changes nothing at all', async () => {
    const before = await ask(everything);
    const report = await load(rows);
    expect(report.loaded).toEqual({ created: 0, updated: 0, unchanged: total - bad });
    expect(await ask(everything)).toEqual(before);
  });

  test('every change is in the log as the loader’s', async () => {
    const [found] = await ask<{ subjects: string[]; reasons: string[] }>(
      'select array_agg(distinct subject) as subjects, array_agg(distinct reason) as reasons from audit.change',
    );
    expect(found).toEqual({ subjects: ['system:loader'], reasons: ['load referrals'] });
  });

  test('a changed row updates its part of the record and says so; what people changed elsewhere stays', async () => {
    await ask(`update child set first_language = 'Welsh' where external_id = 'referral:EXT-1'`);
    const report = await load([
      referralRow(1, { concern: 'Found at work at night, twice.' }),
      referralRow(2),
    ]);
    expect(report.loaded).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(report.notices).toMatchObject([{ line: 2, code: 'UPDATED' }]);
    const [found] = await ask(
      `select r.concern, r.version, c.first_language from referral r join child c on c.id = r.child_id where r.external_id = 'EXT-1'`,
    );
    expect(found).toMatchObject({
      concern: 'Found at work at night, twice.',
      version: 2,
      first_language: 'Welsh',
    });
  });

  test('a change of who holds parental responsibility corrects the fact that the file gave before', async () => {
    await load([referralRow(2, { pr_situation: 'PARENT_HERE', pr_in_uk: 'YES' })]);
    const found = await ask(
      `select p.situation, p.in_uk from parental_responsibility p join child c on c.id = p.child_id where c.external_id = 'referral:EXT-2'`,
    );
    expect(found).toEqual([{ situation: 'PARENT_HERE', in_uk: 'YES' }]);
  });

  test('a new address ends the one before', async () => {
    await load([referralRow(10, { address: '2 Example Street' })]);
    const found = await ask(
      `select w.detail, w.until_on is null as current from whereabouts w join child c on c.id = w.child_id where c.external_id = 'referral:EXT-10' order by 1`,
    );
    expect(found).toEqual([
      { detail: '1 Example Street', current: false },
      { detail: '2 Example Street', current: true },
    ]);
  });

  test('an NRM reference that another child has is not given twice; a manager gets a task', async () => {
    const report = await load([referralRow(70_001, { nrm_reference: 'nrm-800000005' })]);
    expect(report).toMatchObject({
      loaded: { created: 1 },
      notices: [{ code: 'REFERENCE_IN_USE', column: 'nrm_reference' }],
    });
    const found = await ask(
      `select t.role from task t join child c on c.id = t.child_id where t.kind = 'REFERENCE_IN_USE' and c.external_id = 'referral:EXT-5'`,
    );
    expect(found).toEqual([{ role: 'manager' }]);
  });

  test('a child who looks like one on record is told by reference, and not merged', async () => {
    const report = await load([
      referralRow(1, { external_id: 'OTHER-1', first_name: 'TESTCHILDB' }),
    ]);
    expect(report.notices).toMatchObject([{ code: 'LOOKS_ALIKE', line: 2 }]);
    expect(report.loaded.created).toBe(1);
  });

  test('a referral can name a child on record, and must name one that exists', async () => {
    const [child] = await ask<{ reference: string }>(
      `select reference from child where external_id = 'referral:EXT-3'`,
    );
    const report = await load([
      referralRow(80_001, { child_reference: child?.reference ?? '' }),
      referralRow(80_002, { child_reference: 'C-99999' }),
    ]);
    expect(report).toMatchObject({
      loaded: { created: 1 },
      problems: [{ line: 3, column: 'child_reference', code: 'NO_SUCH_CHILD' }],
    });
    const found = await ask(
      `select count(*)::integer as referrals from referral r join child c on c.id = r.child_id where c.external_id = 'referral:EXT-3'`,
    );
    expect(found).toEqual([{ referrals: 2 }]);
  });

  test('the same identifier twice in a file: the first row counts, the second is explained', async () => {
    const report = await load([
      referralRow(90_001),
      referralRow(90_001, { concern: 'Another worry.' }),
    ]);
    expect(report).toMatchObject({
      loaded: { created: 1 },
      problems: [{ line: 3, column: 'external_id', code: 'TWICE_IN_FILE' }],
    });
  });

  test('in whatever order rows come, loading them twice ends in the same records', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        async (order, batch) => {
          round += 1;
          const file = order.map((n) =>
            referralRow(n, {
              external_id: `P${round}-${n}`,
              nrm_reference: `Q${round}${n}`,
              first_name: `Round${'abcdefghijklmnop'.charAt(round % 16)}`,
            }),
          );
          const first = await load(file, false, batch);
          const between = await ask(everything);
          const second = await load([...file].reverse(), false, batch);
          expect(first.loaded.created).toBe(order.length);
          expect(second.loaded).toEqual({ created: 0, updated: 0, unchanged: order.length });
          expect(await ask(everything)).toEqual(between);
        },
      ),
      { numRuns: howMany(8, 60) },
    );
  });
});
