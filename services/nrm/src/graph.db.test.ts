import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Subgraph } from '@ictg/kit/graph';
import { csv, loadFile } from '@ictg/kit/load';
import { openings } from '@ictg/kit/reference';
import { fileOf, howMany, viewerFor, type ServiceDatabase, ask } from '@ictg/kit/testing';
import { roles, type Role } from '@ictg/kit/viewer';
import { nrmGraph } from './graph.js';
import { decisionLoader } from './load/load-decisions.js';
import { referralLoader } from './load/load-referrals.js';
import { nrmDatabase } from './testing/database.js';

const sealed = openings('a secret of thirty-two letters or more');
const options = { dryRun: false, today: '2026-11-22' };
let database: ServiceDatabase;
let graph: Subgraph;

/** Person `n`: every other one is the twin of the one before, many share a family name, many are born on 1 January. */
const person = (n: number) => {
  const family = Math.floor(n / 2);
  return {
    forename: `Test${'abcdefghij'.charAt(n % 10)}`,
    surname: family % 3 === 0 ? 'Nguyen-Sample' : `Sample${family}`,
    born: family % 4 === 0 ? '2009-01-01' : `20${String((family % 9) + 10)}-02-1${family % 10}`,
  };
};
const referenceOf = (n: number) => `NRM-${String(1000 + n)}`;
const openingOf = (reference: string, n: number) =>
  sealed
    .brought(reference, {
      forenames: person(n).forename,
      familyName: person(n).surname,
      otherNames: [],
      dateOfBirth: person(n).born,
    })
    .join(',');

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
  graph = await nrmGraph();
  const referrals = Array.from({ length: 300 }, (_, n) => ({
    nrm_reference: referenceOf(n),
    forename: person(n).forename,
    surname: person(n).surname,
    also_known_as: '',
    date_of_birth: person(n).born,
    sex: 'F',
    nationality: '',
    local_authority: 'Surrey',
    referral_date: '2026-02-03',
    home_office_reference: '',
  }));
  await loadFile(database.orm, referralLoader(sealed), await fileOf(csv(referrals)), options);
  const decisions = [
    { nrm_reference: referenceOf(7), kind: 'RG', decided_on: '2026-02-06', outcome: 'positive' },
  ];
  await loadFile(database.orm, decisionLoader, await fileOf(csv(decisions)), options);
});
afterAll(() => database.close());

const follow = `query ($wanted: [_Any!]!) { _entities(representations: $wanted) { ... on NrmTrack {
  reference confirmation asOf isStale referral { reference state forename dateOfBirth decisions { kind decidedOn }
    timing { isReasonableGroundsLate reasonableGroundsInDays } localAuthority { gssCode } } } } }`;

interface Track {
  readonly reference: string;
  readonly confirmation: string;
  readonly asOf: string | null;
  readonly referral: { readonly reference: string; readonly forename: string | null } | null;
}

async function tracks(
  role: Role,
  wanted: readonly { reference: string; opening: string }[],
): Promise<readonly Track[]> {
  const answer = await ask(graph, database.orm, viewerFor(role), follow, {
    wanted: wanted.map((one) => ({ __typename: 'NrmTrack', ...one })),
  });
  return answer._entities as Track[];
}

describe("a child's reference", () => {
  const own = () => ({ reference: 'nrm 1007', opening: openingOf(referenceOf(7), 7) });

  it('leads to what was decided, without the names that the follower knows anyway', async () => {
    const [track] = await tracks('direct-worker', [own()]);
    expect(track).toMatchObject({
      reference: 'nrm 1007',
      confirmation: 'CONFIRMED',
      isStale: false,
      asOf: expect.stringMatching(/^20/) as string,
      referral: {
        reference: 'NRM-1007',
        state: 'CONCLUSIVE_GROUNDS_PENDING',
        forename: null,
        dateOfBirth: null,
        decisions: [{ kind: 'REASONABLE_GROUNDS', decidedOn: '2026-02-06' }],
        timing: { isReasonableGroundsLate: false, reasonableGroundsInDays: 3 },
        localAuthority: { gssCode: 'E10000030' },
      },
    });
  });

  it('is marked as old once its owner has loaded nothing for more than a day', async () => {
    const { administer } = database;
    await administer(`update loading set created_at = created_at - interval '25 hours'`);
    expect(await tracks('manager', [own()])).toMatchObject([{ isStale: true }]);
    await administer(`update loading set created_at = created_at + interval '25 hours'`);
  });

  it('is looked at, and the look is on record', async () => {
    await tracks('direct-worker', [own()]);
    const looks = await database.administer(
      `select record, roles from audit.look where record = 'nrm-referral' limit 1`,
    );
    expect(looks).toEqual([{ record: 'nrm-referral', roles: 'direct-worker' }]);
  });

  it('with any digit wrong opens no other child, and tells nobody whether there is one', async () => {
    const wanted = Array.from({ length: howMany(60, 300) }, (_, n) => n).flatMap((n) =>
      wrongDigits(referenceOf(n)).map((reference) => ({
        reference,
        opening: openingOf(reference, n),
      })),
    );
    const found = await tracks('manager', wanted);
    expect(found).toHaveLength(wanted.length);
    for (const track of found)
      expect(track).toMatchObject({ confirmation: 'NOT_CONFIRMED', referral: null });
  });

  it.each([
    ['an opening of another child', () => ({ ...own(), opening: openingOf(referenceOf(7), 8) })],
    ['no opening', () => ({ ...own(), opening: '' })],
    ['an opening for another reference', () => ({ ...own(), reference: referenceOf(9) })],
    ['text that no database keeps', () => ({ ...own(), opening: 'a,b,' + 'c'.repeat(9_000) })],
  ])('with %s opens nothing', async (_, wanted) => {
    const [track] = await tracks('manager', [wanted()]);
    expect(track).toMatchObject({ confirmation: 'NOT_CONFIRMED', referral: null });
  });

  const follows: readonly Role[] = [
    'manager',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'competent-authority',
    'system',
  ];
  it.each(roles)('for the role %s opens exactly where the role follows children', async (role) => {
    const [track] = await tracks(role, [own()]);
    expect(track?.referral !== null).toBe(follows.includes(role));
    expect(track?.referral?.forename ?? null).toBe(
      ['competent-authority', 'system'].includes(role) ? person(7).forename : null,
    );
  });
});

describe('whether a reference is confirmed', () => {
  const confirm = (role: Role, recordedAt = '2026-01-01T00:00:00Z') =>
    ask(
      graph,
      database.orm,
      viewerFor(role),
      `query ($wanted: [ReferenceToConfirm!]!) { confirmedNrmReferences(wanted: $wanted) }`,
      {
        wanted: [referenceOf(7), referenceOf(8)].map((reference) => ({
          reference,
          openings: openingOf(reference, 7).split(','),
          recordedAt,
        })),
      },
    );

  it('is told as yes or no to a process of ours, and leaves open what was recorded since the last file', async () => {
    expect(await confirm('system')).toEqual({
      confirmedNrmReferences: ['CONFIRMED', 'NOT_CONFIRMED'],
    });
    expect(await confirm('system', '2999-01-01T00:00:00Z')).toEqual({
      confirmedNrmReferences: ['CONFIRMED', null],
    });
  });

  it.each(roles.filter((role) => role !== 'system'))('is not told to %s', async (role) => {
    await expect(confirm(role)).rejects.toThrow('Only a process of ours');
  });
});

describe('the list', () => {
  const list = `{ nrmReferrals(first: 2, text: "nguyen") { edges { node { forename } } pageInfo { hasNextPage } } }`;

  it.each(roles)('is there for the role %s only if it decides', async (role) => {
    const decides = ['competent-authority', 'system'].includes(role);
    const asked = ask(graph, database.orm, viewerFor(role), list);
    if (decides)
      expect(await asked).toMatchObject({ nrmReferrals: { pageInfo: { hasNextPage: true } } });
    else await expect(asked).rejects.toThrow('the Home Office’s');
  });

  it('finds a reference with and without its blanks', async () => {
    const found = async (text: string) => {
      const answer = (await ask(
        graph,
        database.orm,
        viewerFor('competent-authority'),
        `query ($text: String!) { nrmReferrals(first: 5, text: $text) { edges { node { reference } } } }`,
        { text },
      )) as { nrmReferrals: { edges: { node: { reference: string } }[] } };
      return answer.nrmReferrals.edges.map(({ node }) => node.reference);
    };
    const rename = (from: string, to: string) =>
      database.administer(
        `update nrm_referral set reference = '${to}' where reference = '${from}'`,
      );
    const [reference = ''] = await found('nrm');
    await rename(reference, 'NRM 900 000 077');
    expect(await found('NRM 900 000 077')).toEqual(['NRM 900 000 077']);
    expect(await found('nrm900000077')).toEqual(['NRM 900 000 077']);
    await rename('NRM 900 000 077', reference);
  });

  it('pages by day and id without losing or repeating a referral', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = (await ask(
        graph,
        database.orm,
        viewerFor('competent-authority'),
        `query ($after: String) { nrmReferrals(first: 100, after: $after) {
           edges { node { reference } } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )) as {
        nrmReferrals: {
          edges: { node: { reference: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      };
      const { edges, pageInfo } = answer.nrmReferrals;
      seen.push(...edges.map(({ node }) => node.reference));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(300);
    expect(seen).toHaveLength(300);
  });
});

it('without a viewer no table has a row', async () => {
  const found = await database.orm.em
    .fork()
    .getConnection()
    .execute<unknown[]>(
      `select id from nrm_referral union all select id from decision union all select id from revision`,
    );
  expect(found).toEqual([]);
});

/** Every reference that is one digit away. */
function wrongDigits(reference: string): string[] {
  return [...reference].flatMap((digit, at) =>
    /\d/.test(digit)
      ? [...'0123456789']
          .filter((other) => other !== digit)
          .map((other) => `${reference.slice(0, at)}${other}${reference.slice(at + 1)}`)
      : [],
  );
}
