import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { fileOf, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { roles, type Role, type Viewer } from '@ictg/kit/viewer';
import { lookedAfterGraph } from './graph.js';
import { extractLoader } from './load/load-extract.js';
import { lookedAfterDatabase } from './testing/database.js';

const sealed = openings('a secret of thirty-two letters or more');
const surrey = 'E10000030';
const essex = 'E10000012';
let database: ServiceDatabase;
let graph: Subgraph;

const ana = { forenames: 'Ana', familyName: 'Sample', otherNames: [], dateOfBirth: '2010-02-03' };

beforeAll(async () => {
  database = await lookedAfterDatabase(inject('databaseServer'));
  graph = await lookedAfterGraph();
  const row = (changes: Record<string, string>) => ({
    lac_id: 'S-1',
    la_gss: surrey,
    child_id: '501',
    forename: 'Ana',
    surname: 'Sample',
    dob: '2010-02-03',
    sex: 'F',
    upn: '',
    uasc: 'no',
    decom: '2024-01-01',
    dec: '2025-01-01',
    home_office_reference: 'HO-1',
    legal_status: 'full care order',
    ...changes,
  });
  const file = [
    row({}),
    row({ decom: '2025-06-01', dec: '', legal_status: 'short breaks s20' }),
    row({
      lac_id: 'S-2',
      child_id: '502',
      forename: 'Bo',
      surname: 'Demo',
      dec: '',
      home_office_reference: '',
    }),
    row({
      lac_id: 'E-1',
      la_gss: essex,
      child_id: '501',
      forename: 'Cy',
      surname: 'Mock',
      dec: '',
      home_office_reference: '',
    }),
  ];
  const path = await fileOf(csv(file));
  await loadFile(database.orm, extractLoader(sealed), path, { dryRun: false, today: '2026-11-22' });
});
afterAll(() => database.close());

const council = (agency: string): Viewer => ({ ...viewerFor('partner'), agency });
const list = `query ($on: PlainDate, $text: String) {
  childrenInCare(first: 10, inCareOn: $on, text: $text) { edges { node { forename episodes { legalStatus isShortBreak } } } } }`;

async function names(viewer: Viewer, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const answer = (await ask(graph, database.orm, viewer, list, variables)) as {
    childrenInCare: { edges: { node: { forename: string } }[] };
  };
  return answer.childrenInCare.edges.map(({ node }) => node.forename);
}

describe("a council's list", () => {
  it('holds its own children and nobody else’s', async () => {
    expect(await names(council(surrey))).toEqual(['Bo', 'Ana']);
    expect(await names(council(essex))).toEqual(['Cy']);
    expect(await names(council('E10000099'))).toEqual([]);
  });

  it('finds who was in care on a day, and leaves short breaks out', async () => {
    expect(await names(council(surrey), { on: '2024-06-01' })).toEqual(['Bo', 'Ana']);
    expect(await names(council(surrey), { on: '2025-01-01' })).toEqual(['Bo']);
    expect(await names(council(surrey), { on: '2025-07-01' })).toEqual(['Bo']);
  });

  it('finds by a name or a number', async () => {
    expect(await names(council(surrey), { text: 'sam ana' })).toEqual(['Ana']);
    expect(await names(council(surrey), { text: '502' })).toEqual(['Bo']);
  });

  it.each(roles.filter((role) => role !== 'partner'))(
    'is not there for the role %s',
    async (role) => {
      await expect(ask(graph, database.orm, viewerFor(role), list)).rejects.toThrow(
        "council's own",
      );
    },
  );
});

describe("a child's reference", () => {
  const follow = `query ($wanted: [_Any!]!) { _entities(representations: $wanted) { ... on CareTrack {
    confirmation asOf child { forename episodes { legalStatus fromOn } localAuthority { gssCode } } } } }`;
  const track = async (viewer: Viewer, reference: string, opening: string) => {
    const wanted = [{ __typename: 'CareTrack', reference, opening }];
    const answer = await ask(graph, database.orm, viewer, follow, { wanted });
    return (answer._entities as unknown[])[0];
  };
  const own = (reference: string) => sealed.brought(reference, ana).join(',');

  it.each(['501', 'HO-1', 'ho 1'])(
    '%s leads to the care, newest first, without the names',
    async (reference) => {
      expect(await track(viewerFor('direct-worker'), reference, own(reference))).toMatchObject({
        confirmation: 'CONFIRMED',
        child: {
          forename: null,
          episodes: [
            { legalStatus: 'SHORT_BREAKS_S20', fromOn: '2025-06-01' },
            { legalStatus: 'FULL_CARE_ORDER' },
          ],
          localAuthority: { gssCode: surrey },
        },
      });
    },
  );

  it('with the number of another council’s child opens nothing', async () => {
    const bo = { ...ana, forenames: 'Bo', familyName: 'Demo' };
    expect(
      await track(viewerFor('manager'), '501', sealed.brought('501', bo).join(',')),
    ).toMatchObject({
      confirmation: 'NOT_CONFIRMED',
      child: null,
    });
  });

  const follows: readonly Role[] = [
    'manager',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'system',
  ];
  it.each(roles)('for the role %s opens exactly where the role follows children', async (role) => {
    expect(await track(viewerFor(role), '501', own('501'))).toMatchObject({
      confirmation: follows.includes(role) ? 'CONFIRMED' : 'NOT_CONFIRMED',
    });
  });
});

describe('whether a reference is confirmed', () => {
  const confirm = (role: Role) =>
    ask(
      graph,
      database.orm,
      viewerFor(role),
      `query ($wanted: [ReferenceToConfirm!]!) { confirmedCareReferences(wanted: $wanted) }`,
      {
        wanted: ['HO-1', 'HO-2'].map((reference) => ({
          reference,
          openings: sealed.brought(reference, ana),
          recordedAt: '2026-01-01T00:00:00Z',
        })),
      },
    );

  it('is told as yes or no to a process of ours, and to nobody else', async () => {
    expect(await confirm('system')).toEqual({
      confirmedCareReferences: ['CONFIRMED', 'NOT_CONFIRMED'],
    });
    for (const role of roles.filter((one) => one !== 'system'))
      await expect(confirm(role)).rejects.toThrow('Only a process of ours');
  });
});
