import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { csv, type FileRow, loadFile, type LoadReport } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { fileOf, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { nrmDatabase } from '../testing/database.js';
import { decisionLoader } from './load-decisions.js';
import { referralLoader } from './load-referrals.js';

let database: ServiceDatabase;
const sealed = openings('a secret of thirty-two letters or more');

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
});
beforeEach(() => rows(`truncate nrm_referral, decision, revision, loading, done_once`));
afterAll(() => database.close());

async function rows<Row>(sql: string): Promise<Row[]> {
  return database.administer<Row>(sql);
}

/** A good referral: number `n` of a file. */
function referral(n: number, changes: FileRow = {}): FileRow {
  return {
    nrm_reference: `NRM-${n}`,
    forename: 'Testchild',
    surname: `Sampleton ${n}`,
    also_known_as: 'Tia; Tina',
    date_of_birth: '31/03/2009',
    sex: 'F',
    nationality: 'Vietnamese, British',
    local_authority: 'Surrey County Council',
    referral_date: '2026-02-03',
    home_office_reference: '',
    county_lines: 'yes',
    exploitation_types: 'Criminal & Sexual exploitation',
    responder_nation: 'England',
    ...changes,
  };
}

async function load(file: readonly FileRow[], dryRun = false): Promise<LoadReport> {
  return loadFile(database.orm, referralLoader(sealed), await fileOf(csv(file)), {
    dryRun,
    today: '2026-11-22',
  });
}

async function loadDecisions(file: readonly FileRow[]): Promise<LoadReport> {
  return loadFile(database.orm, decisionLoader, await fileOf(csv(file)), {
    dryRun: false,
    today: '2026-11-22',
  });
}

const counts = ({ loaded, rejected }: LoadReport) => ({ ...loaded, rejected });

describe('loading referrals of the NRM', () => {
  it('takes them with the authority that their words mean', async () => {
    expect(counts(await load([referral(1)]))).toMatchObject({ created: 1, rejected: 0 });
    expect(
      await rows(
        'select reference, gss_code, nationalities, county_lines, exploitation_types from nrm_referral',
      ),
    ).toEqual([
      {
        reference: 'NRM-1',
        gss_code: 'E10000030',
        nationalities: ['Vietnamese', 'British'],
        county_lines: 'YES',
        exploitation_types: ['CRIMINAL', 'SEXUAL'],
      },
    ]);
  });

  it('keeps the words of a place that it cannot tell, and says so', async () => {
    const report = await load([referral(1, { local_authority: 'Somewhere by the sea' })]);
    expect(report.notices).toMatchObject([{ column: 'local_authority', code: 'UNRESOLVED' }]);
    expect(await rows('select gss_code, authority_written from nrm_referral')).toEqual([
      { gss_code: null, authority_written: 'Somewhere by the sea' },
    ]);
  });

  it('leaves out bad rows with the reason, and loads the others', async () => {
    const report = await load([
      referral(1),
      referral(2, { date_of_birth: '2031-01-01' }),
      referral(3, { referral_date: '' }),
      referral(4, { referral_date: '2027-01-01' }),
      referral(5, { sex: 'perhaps' }),
      referral(1),
    ]);
    expect(counts(report)).toMatchObject({ created: 1, rejected: 5 });
    expect(report.problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'BORN_AFTER'],
      [4, 'MISSING'],
      [5, 'IN_FUTURE'],
      [6, 'NOT_LISTED'],
      [7, 'TWICE_IN_FILE'],
    ]);
  });

  it('changes nothing the second time, and keeps what was known before when a row says otherwise', async () => {
    await load([referral(1), referral(2)]);
    expect(counts(await load([referral(1), referral(2)]))).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    expect(counts(await load([referral(1, { county_lines: 'no' }), referral(2)]))).toMatchObject({
      updated: 1,
    });
    expect(
      await rows(
        `select facts->>'countyLines' as flag from revision where facts->>'reference' = 'NRM-1' order by created_at`,
      ),
    ).toEqual([{ flag: 'YES' }, { flag: 'NO' }]);
  });

  it('with a dry run changes nothing at all', async () => {
    expect(counts(await load([referral(1)], true))).toMatchObject({ created: 1 });
    expect(await rows(`select from nrm_referral`)).toEqual([]);
    expect(await rows(`select from loading`)).toEqual([]);
  });
});

describe('loading decisions', () => {
  const decision = (changes: FileRow): FileRow => ({
    nrm_reference: 'NRM-1',
    kind: 'RG',
    decided_on: '2026-02-06',
    outcome: 'positive',
    competent_authority: 'SCA',
    ...changes,
  });

  it('takes them for referrals that are on record, in any order, and once', async () => {
    await load([referral(1)]);
    const file = [
      decision({
        kind: 'CG',
        decided_on: '2026-06-01',
        outcome: 'negative',
        reason: 'Not enough.',
      }),
      decision({}),
    ];
    expect(await loadDecisions(file)).toMatchObject({ loaded: { created: 2 }, notices: [] });
    expect(counts(await loadDecisions(file))).toMatchObject({ created: 0, unchanged: 2 });
    expect(counts(await loadDecisions([decision({ outcome: 'negative' })]))).toMatchObject({
      updated: 1,
    });
    expect(await rows(`select outcome from decision where kind = 'REASONABLE_GROUNDS'`)).toEqual([
      { outcome: 'NEGATIVE' },
    ]);
    expect(await rows(`select from revision where facts ? 'decidedOn'`)).toHaveLength(3);
  });

  it('explains what cannot be, and says what cannot follow', async () => {
    await load([referral(1)]);
    const report = await loadDecisions([
      decision({ nrm_reference: 'NRM-9' }),
      decision({ kind: 'suspended', outcome: 'positive' }),
      decision({ kind: 'RG', outcome: 'upheld', decided_on: '2026-02-07' }),
      decision({ kind: 'CG', decided_on: '2026-06-01' }),
    ]);
    expect(report.problems.map(({ code }) => code)).toEqual([
      'NO_SUCH_REFERRAL',
      'OUTCOME_DOES_NOT_FIT',
      'OUTCOME_DOES_NOT_FIT',
    ]);
    expect(report.notices).toMatchObject([{ line: 5, code: 'OUT_OF_ORDER' }]);
  });
});

it('what became known cannot be unsaid by any role of ours', async () => {
  await load([referral(1)]);
  await expect(
    atDesk(database.orm, systemViewer('test'), (desk) =>
      desk.rows(`update revision set known_on = '2020-01-01'`),
    ),
  ).rejects.toThrow(/permission denied/);
});
