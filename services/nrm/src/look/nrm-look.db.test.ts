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

describe('every look at NRM referrals', () => {
  const every = async (viewer: Viewer, wanted = 'first: 10') => {
    const answer = await shown(
      viewer,
      `{ loggedNrmLooks(${wanted}) { edges { cursor node { name role agency door fields records } }
         pageInfo { hasNextPage endCursor } } }`,
    );
    return answer.loggedNrmLooks as {
      edges: { cursor: string; node: object }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const auditor = viewerFor('auditor');
  const ofCora = { name: officer, role: 'competent-authority', agency: 'home-office' };

  it('is told to information governance with the name, and without whose record it was', async () => {
    const { edges } = await every(auditor);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { ...ofCora, fields: ['state'], records: 1 },
      { ...ofCora, fields: ['reference', 'surname'], records: 2 },
    ]);
    expect(JSON.stringify(edges)).not.toMatch(/NRM-\d/);
  });

  it('is found by a person and by days', async () => {
    expect((await every(auditor, 'first: 10, officer: "CORA made"')).edges).toHaveLength(2);
    expect((await every(auditor, 'first: 10, officer: "somebody"')).edges).toEqual([]);
    expect((await every(auditor, 'first: 10, untilOn: "2020-01-01"')).edges).toEqual([]);
    await expect(every(auditor, 'first: 10, untilOn: "9999-12-31"')).rejects.toThrow(
      'A day is no later than 2999-12-31',
    );
  });

  it('goes on from a place in the log, whose cursor tells no number of entries', async () => {
    const { edges, pageInfo } = await every(auditor, 'first: 1');
    const rest = await every(auditor, `first: 2, after: "${pageInfo.endCursor}"`);
    expect(rest.edges).toMatchObject([{ node: { records: 2 } }]);
    const own = await shown(cora, '{ nrmLooks(first: 3) { edges { cursor } } }');
    const valuesOf = ({ cursor }: { cursor: string }) =>
      JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
    expect(edges.map(valuesOf)).toEqual([
      [expect.stringMatching(/^20\d\d-/), cora.subject, 'nrm-referral'],
    ]);
    for (const one of (own.nrmLooks as { edges: { cursor: string }[] }).edges)
      expect(valuesOf(one)).toEqual([
        expect.stringMatching(/^20\d\d-/),
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ]);
    const placeOf = (values: unknown[]) =>
      Buffer.from(JSON.stringify(values)).toString('base64url');
    const elsewhere = placeOf(['2026-01-01 00:00:00+00', 'a'.repeat(64)]);
    const neverThere = placeOf(['2026-01-01 00:00:00+00', cora.subject, 'nrm-referral']);
    for (const after of [elsewhere, neverThere, 'WyIxIl0', ''])
      await expect(every(auditor, `first: 2, after: "${after}"`)).rejects.toThrow(
        'not one of ours',
      );
    await expect(looks(cora, `first: 2, after: "${elsewhere}"`)).rejects.toThrow('not one of ours');
  });

  it.each(roles.filter((role) => role !== 'auditor'))('is not told to %s', async (role) => {
    await expect(every(viewerFor(role))).rejects.toThrow('information governance only');
  });
});
