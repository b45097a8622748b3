import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { ask, fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { lookedAfterGraph } from '../graph.js';
import { extractLoader } from '../load/load-extract.js';
import { lookedAfterDatabase } from '../testing/database.js';

const surrey = 'E10000030';
const essex = 'E10000012';
const council = (agency: string | undefined, name: string): Viewer =>
  viewerFor('partner', { agency, name });
const petra = council(surrey, 'Petra Made-Up');
const erin = council(essex, 'Erin Made-Up');
let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
  graph = await lookedAfterGraph();
  const file = [surrey, surrey, essex].map((la_gss, at) => ({
    lac_id: `L-${at}`,
    la_gss,
    child_id: String(501 + at),
    forename: 'Testchild',
    surname: `Sample ${at}`,
    dob: '2010-02-03',
    sex: 'F',
    upn: '',
    uasc: 'no',
    decom: '2024-01-01',
    dec: '',
    home_office_reference: '',
    legal_status: 'full care order',
  }));
  const loader = extractLoader(openings('a secret of thirty-two letters or more'));
  const options = { dryRun: false, today: '2026-11-22' };
  await loadFile(database.orm, loader, await fileOf(csv(file)), options);
  for (const viewer of [petra, erin])
    await shown(viewer, '{ childrenInCare(first: 9) { edges { node { surname sex } } } }');
});
afterAll(() => database.close());

const shown = (viewer: Viewer, source: string) => ask(graph, database.orm, viewer, source);
const looks = async (viewer: Viewer, page = 'first: 10') => {
  const answer = await shown(
    viewer,
    `{ careLooks(${page}) { edges { node { officer reference fields } } pageInfo { endCursor } } }`,
  );
  const { edges, pageInfo } = answer.careLooks as {
    edges: { node: object }[];
    pageInfo: { endCursor: string };
  };
  return { rows: edges.map(({ node }) => node), after: pageInfo.endCursor };
};
const lookOf = (officer: string, reference: string) => ({
  officer,
  reference,
  fields: ['sex', 'surname'],
});

describe('who of a council looked', () => {
  it('is told of each own child that was shown, with the fields asked for, newest first', async () => {
    const own = [lookOf('Petra Made-Up', '502'), lookOf('Petra Made-Up', '501')];
    expect((await looks(petra)).rows).toEqual(own);
    const { after } = await looks(petra, 'first: 1');
    expect((await looks(petra, `first: 1, after: "${after}"`)).rows).toEqual(own.slice(1));
    expect((await looks(erin)).rows).toEqual([lookOf('Erin Made-Up', '503')]);
  });

  it.each(roles.filter((role) => role !== 'partner'))('is not told to %s', async (role) => {
    const other = viewerFor(role, { agency: surrey, door: 'partner' });
    await expect(looks(other)).rejects.toThrow('told to its own people');
  });

  it.each([
    ['another agency', council('E10000099', 'Petra Made-Up')],
    ['no agency', council(undefined, 'Petra Made-Up')],
    ['another door', { ...petra, door: 'first-party' as const }],
    ['another role', viewerFor('contract-manager', { agency: surrey })],
  ])('is no row of the log for %s', async (_, viewer) => {
    const rows = await atDesk(database.orm, viewer, (desk) => desk.rows('table audit.look'));
    expect(rows).toEqual([]);
    if (viewer.roles.includes('partner') && viewer.agency !== undefined)
      expect((await looks(viewer)).rows).toEqual([]);
  });
});

describe('every look at children in care', () => {
  const every = async (viewer: Viewer) => {
    const answer = await shown(
      viewer,
      '{ loggedCareLooks(first: 50) { edges { node { name agency fields } } } }',
    );
    return (answer.loggedCareLooks as { edges: { node: object }[] }).edges.map(({ node }) => node);
  };

  it('is told to information governance, of all councils, and without whose record it was', async () => {
    const told = await every(viewerFor('auditor'));
    for (const [name, agency] of [
      ['Petra Made-Up', surrey],
      ['Erin Made-Up', essex],
    ])
      expect(told).toContainEqual({ name, agency, fields: ['sex', 'surname'] });
  });

  it.each(roles.filter((role) => role !== 'auditor'))('is not told to %s', async (role) => {
    await expect(every(viewerFor(role))).rejects.toThrow('information governance only');
  });
});
