import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile, type FileRow } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { ask, fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { nrmGraph } from '../graph.js';
import { decisionLoader } from '../load/load-decisions.js';
import { referralLoader } from '../load/load-referrals.js';
import { nrmDatabase } from '../testing/database.js';
import { dues } from '../track/due.rules.js';
import { settleTheRest } from '../track/settle.js';

const today = londonDay(new Date());
const daysAgo = (days: number) => addDays(today, -days);
const cora = viewerFor('competent-authority', { agency: 'home-office', name: 'Cora Made-Up' });
let database: ServiceDatabase;
let graph: Subgraph;

const load = async (
  loader: typeof decisionLoader | ReturnType<typeof referralLoader>,
  rows: FileRow[],
) => {
  const options = { dryRun: false, today };
  return loadFile(database.orm, loader as typeof decisionLoader, await fileOf(csv(rows)), options);
};
const referrals = referralLoader(openings('a secret of thirty-two letters or more'));
const referral = (n: number, days: number): FileRow => ({
  nrm_reference: `NRM-${n}`,
  forename: 'Testchild',
  surname: `Sample${n}`,
  also_known_as: '',
  date_of_birth: '2011-03-31',
  sex: 'F',
  nationality: '',
  local_authority: 'Surrey',
  referral_date: daysAgo(days),
  home_office_reference: '',
});
const decision = (n: number, kind: string, days: number, outcome = ''): FileRow => ({
  nrm_reference: `NRM-${n}`,
  kind,
  decided_on: daysAgo(days),
  outcome,
});

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
  graph = await nrmGraph();
  await load(
    referrals,
    [0, 40, 300, 90, 20, 200, 60, 30].map((days, at) => referral(at + 1, days)),
  );
  await load(decisionLoader, [
    decision(3, 'RG', 290, 'positive'),
    decision(4, 'RG', 80, 'positive'),
    decision(5, 'RG', 10, 'positive'),
    decision(6, 'RG', 190, 'negative'),
    decision(6, 'reconsideration asked', 150),
    decision(7, 'RG', 50, 'positive'),
    decision(7, 'suspended', 45),
    decision(8, 'withdrawn', 20),
  ]);
});
afterAll(() => database.close());

interface Found {
  readonly nrmReferrals: {
    readonly edges: readonly { readonly node: { reference: string; due: string | null } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const list = async (due: readonly string[] | null, page = 'first: 20', viewer: Viewer = cora) => {
  const source = `query ($due: [NrmDue!]) { nrmReferrals(${page}, due: $due) {
    edges { node { reference due } } pageInfo { hasNextPage endCursor } } }`;
  return (await ask(graph, database.orm, viewer, source, { due })) as unknown as Found;
};
const references = ({ nrmReferrals: { edges } }: Found) => edges.map(({ node }) => node.reference);

describe('what is due', () => {
  it('is found by each of its words, and says of itself what it was found by', async () => {
    const all = await list(null);
    for (const due of dues) {
      const found = await list([due]);
      expect(found.nrmReferrals.edges.map(({ node }) => node.due)).toEqual(
        found.nrmReferrals.edges.map(() => due),
      );
      expect([due, references(found).sort()]).toEqual([
        due,
        all.nrmReferrals.edges
          .filter(({ node }) => node.due === due)
          .map(({ node }) => node.reference)
          .sort(),
      ]);
    }
    expect(references(await list([]))).toEqual([]);
    expect(all.nrmReferrals.edges.filter(({ node }) => node.due === null)).toHaveLength(1);
  });

  it('comes in the order of its days, what has a target before what has none, page by page', async () => {
    const some = ['REASONABLE_GROUNDS_LATE', 'REASONABLE_GROUNDS', 'CONCLUSIVE_GROUNDS'];
    const order = ['NRM-2', 'NRM-1', 'NRM-3', 'NRM-4'];
    expect(references(await list(some))).toEqual(order);
    const first = await list(some, 'first: 2');
    expect(references(first)).toEqual(order.slice(0, 2));
    const { endCursor } = first.nrmReferrals.pageInfo;
    expect(references(await list(some, `first: 2, after: "${endCursor}"`))).toEqual(order.slice(2));
  });

  it('follows a decision that is loaded or corrected later', async () => {
    await load(decisionLoader, [decision(2, 'RG', 1, 'positive')]);
    expect(references(await list(['REASONABLE_GROUNDS_LATE']))).toEqual([]);
    expect(references(await list(['RECOVERY_PERIOD']))).toContain('NRM-2');
    await load(decisionLoader, [decision(2, 'RG', 1, 'negative')]);
    expect(references(await list(['RECOVERY_PERIOD']))).not.toContain('NRM-2');
  });

  it('is settled after the fact for what was loaded before standing was kept', async () => {
    await database.administer('update nrm_referral set track_state = null, due_on = null');
    expect(references(await list([...dues]))).toEqual([]);
    expect(await atDesk(database.orm, systemViewer('track'), settleTheRest)).toBe(8);
    expect(references(await list([...dues]))).toHaveLength(6);
    expect(await atDesk(database.orm, systemViewer('track'), settleTheRest)).toBe(0);
  });
});

describe('one referral', () => {
  const one = (viewer: Viewer, id: string) =>
    ask(
      graph,
      database.orm,
      viewer,
      `query ($id: ID!) { nrmReferral(id: $id) { reference surname } nrmRecordsAge { isStale } }`,
      { id },
    );
  const idOf = async (reference: string) =>
    (
      await database.administer<{ id: string }>(
        `select id from nrm_referral where reference = '${reference}'`,
      )
    )[0]!.id;

  it('is opened by whoever decides, and that is a look with the fields that were shown', async () => {
    expect(await one(cora, await idOf('NRM-4'))).toEqual({
      nrmReferral: { reference: 'NRM-4', surname: 'Sample4' },
      nrmRecordsAge: { isStale: false },
    });
    expect(
      await database.administer('select name, fields from audit.look order by id desc limit 1'),
    ).toEqual([{ name: 'Cora Made-Up', fields: ['reference', 'surname'] }]);
  });

  it('is nothing where there is none, or where no agreement opens it', async () => {
    expect(await one(cora, 'nrm_none')).toMatchObject({ nrmReferral: null });
    expect(await one({ ...cora, shares: [] }, await idOf('NRM-4'))).toMatchObject({
      nrmReferral: null,
    });
    await expect(one(viewerFor('manager'), await idOf('NRM-4'))).rejects.toThrow(
      'the Home Office’s',
    );
  });
});
