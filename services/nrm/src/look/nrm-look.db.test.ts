import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { ask, fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { nrmGraph } from '../graph.js';
import { referralLoader } from '../load/load-referrals.js';
import { nrmDatabase } from '../testing/database.js';

const cora = viewerFor('competent-authority', { agency: 'home-office', name: 'Cora Made-Up' });
let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
  graph = await nrmGraph();
  const file = [1, 2, 3].map((at) => ({
    nrm_reference: `NRM-${at}`,
    forename: 'Testchild',
    surname: 'Sample',
    also_known_as: '',
    date_of_birth: '2009-03-31',
    sex: 'F',
    nationality: '',
    local_authority: 'Surrey',
    referral_date: `2026-02-0${at}`,
    home_office_reference: '',
  }));
  const loader = referralLoader(openings('a secret of thirty-two letters or more'));
  const options = { dryRun: false, today: '2026-11-22' };
  await loadFile(database.orm, loader, await fileOf(csv(file)), options);
  await shown(cora, '{ nrmReferrals(first: 2) { edges { node { reference surname } } } }');
  await shown(cora, '{ nrmReferrals(first: 9, text: "NRM-1") { edges { node { state } } } }');
});
afterAll(() => database.close());

const shown = (viewer: Viewer, source: string) => ask(graph, database.orm, viewer, source);
const looks = async (viewer: Viewer, page = 'first: 10') => {
  const answer = await shown(
    viewer,
    `{ nrmLooks(${page}) { edges { node { officer reference fields } }
       pageInfo { hasNextPage endCursor } } }`,
  );
  const { edges, pageInfo } = answer.nrmLooks as {
    edges: { node: object }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  return { rows: edges.map(({ node }) => node), ...pageInfo };
};
const officer = 'Cora Made-Up';
const expected = [
  { officer, reference: 'NRM-1', fields: ['state'] },
  { officer, reference: 'NRM-2', fields: ['reference', 'surname'] },
  { officer, reference: 'NRM-3', fields: ['reference', 'surname'] },
];

describe('who of the competent authority looked', () => {
  it('is told of every referral that was shown, with the fields asked for, newest first', async () => {
    expect(await looks(cora)).toMatchObject({ rows: expected, hasNextPage: false });
  });

  it('is told page by page', async () => {
    const first = await looks(cora, 'first: 2');
    expect(first).toMatchObject({ rows: expected.slice(0, 2), hasNextPage: true });
    const next = await looks(cora, `first: 2, after: "${first.endCursor}"`);
    expect(next).toMatchObject({ rows: expected.slice(2), hasNextPage: false });
    await expect(looks(cora, 'first: 2, after: "nonsense"')).rejects.toThrow('not one of ours');
  });

  it('is told without the reference while no agreement opens the referrals', async () => {
    const { rows } = await looks({ ...cora, shares: [] });
    expect(rows).toEqual(expected.map((row) => ({ ...row, reference: null })));
  });

  it.each(roles.filter((role) => role !== 'competent-authority'))(
    'is not told to %s, even of the same agency',
    async (role) => {
      const other = viewerFor(role, { agency: 'home-office', door: 'partner' });
      await expect(looks(other)).rejects.toThrow('told to its own people');
    },
  );

  it.each([
    ['another agency', { ...cora, agency: 'elsewhere' }],
    ['no agency', { ...cora, agency: undefined }],
    ['another door', { ...cora, door: 'first-party' as const }],
    ['another role', viewerFor('contract-manager', { agency: 'home-office' })],
  ])('is no row of the log for %s', async (_, viewer) => {
    const rows = await atDesk(database.orm, viewer, (desk) => desk.rows('table audit.look'));
    expect(rows).toEqual([]);
    if (viewer.roles.includes('competent-authority'))
      expect((await looks(viewer)).rows).toEqual([]);
  });
});
