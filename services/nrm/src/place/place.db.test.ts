import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile, type LoadReport } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { ask, fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { nrmGraph } from '../graph.js';
import { referralLoader } from '../load/load-referrals.js';
import { nrmDatabase } from '../testing/database.js';

const loader = referralLoader(openings('a secret of thirty-two letters or more'));
const decider = viewerFor('competent-authority', {
  agency: 'home-office',
  shares: ['NRM_REFERRALS'],
});
let database: ServiceDatabase;
let graph: Subgraph;

const load = async (places: readonly string[], from = 1): Promise<LoadReport> => {
  const file = places.map((place, at) => ({
    nrm_reference: `NRM-${from + at}`,
    forename: 'Testchild',
    surname: 'Sample',
    also_known_as: '',
    date_of_birth: '2009-03-31',
    sex: 'F',
    nationality: '',
    local_authority: place,
    referral_date: `2026-02-0${at + 1}`,
    home_office_reference: '',
  }));
  return loadFile(database.orm, loader, await fileOf(csv(file)), {
    dryRun: false,
    today: '2026-11-22',
  });
};

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
  graph = await nrmGraph();
  await load(['Surrey', 'The  Made-up Isle', 'the made-up isle', 'Ŵ Valley', 'Elsewhere Abroad']);
});
afterAll(() => database.close());

const list = async (viewer: Viewer = decider) => {
  const answer = (await ask(
    graph,
    database.orm,
    viewer,
    '{ unresolvedNrmPlaces(first: 10) { edges { node { words referrals latestOn } } } }',
  )) as { unresolvedNrmPlaces: { edges: { node: object }[] } };
  return answer.unresolvedNrmPlaces.edges.map(({ node }) => node);
};
let count = 0;
const resolve = async (words: string, gssCode: string | null, viewer: Viewer = decider) => {
  const answer = (await ask(
    graph,
    database.orm,
    viewer,
    `mutation ($input: ResolveNrmPlaceInput!) { resolveNrmPlace(input: $input) {
      ... on NrmPlaceResolved { referrals } ... on Problem { code } } }`,
    { input: { idempotencyKey: `resolve-a-place-${(count += 1)}`, words, gssCode } },
  )) as { resolveNrmPlace: object };
  return answer.resolveNrmPlace;
};

describe('words of a form that mean no place that is known', () => {
  it('are listed once however they are spaced and written, with how many say so', async () => {
    expect(await list()).toEqual([
      { words: 'elsewhere abroad', referrals: 1, latestOn: '2026-02-05' },
      { words: 'the made-up isle', referrals: 2, latestOn: '2026-02-03' },
      {
        words: 'ŵ valley',
        referrals: 1,
        latestOn: '2026-02-04',
      },
    ]);
  });

  it('are explained once for all that say so, and stay so when a file says them again', async () => {
    expect(await resolve('the made-up isle', 'E10000030')).toEqual({ referrals: 2 });
    expect(await list()).toHaveLength(2);
    expect(await resolve('the made-up isle', 'E10000012')).toEqual({
      code: 'PLACE_RESOLVED_ALREADY',
    });
    const report = await load(['THE MADE-UP ISLE'], 20);
    expect(report.notices).toEqual([]);
    const found = await database.administer(
      `select distinct gss_code from nrm_referral where place_words(authority_written) = 'the made-up isle'`,
    );
    expect(found).toEqual([{ gss_code: 'E10000030' }]);
    const known = await database.administer<{ gss: string | null }>(
      `select v.facts->>'gssCode' as gss from revision v join nrm_referral r on r.id = v.record_id
       where r.reference = 'NRM-2' order by v.created_at`,
    );
    expect(known).toEqual([{ gss: null }, { gss: 'E10000030' }]);
  });

  it('may mean no authority of England or Wales: then they are in doubt no more', async () => {
    expect(await resolve('elsewhere abroad', null)).toEqual({ referrals: 1 });
    expect(await list()).toHaveLength(1);
    expect(await resolve('ŵ valley', 'E99999999')).toEqual({ code: 'INVALID_INPUT' });
  });

  it.each(roles.filter((role) => !['competent-authority', 'system'].includes(role)))(
    'are neither shown to %s nor explained by them',
    async (role) => {
      await expect(list(viewerFor(role))).rejects.toThrow('the Home Office’s');
      expect(await resolve('ŵ valley', null, viewerFor(role))).toEqual({ code: 'NOT_ALLOWED' });
    },
  );

  it('are not shown to the competent authority while no agreement opens them', async () => {
    expect(await list({ ...decider, shares: [] })).toEqual([]);
  });
});
