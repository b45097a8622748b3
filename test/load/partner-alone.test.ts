import { demoPerson } from '@ictg/kit/demo';
import { directoryAgencyId } from '@ictg/kit/geography';
import { doorDocuments, howMany } from '@ictg/kit/testing';
import { describe, expect, it } from 'vitest';
import { readDatabase } from '../system/database.ts';
import { without, type Removal } from './hand/put-aside.ts';
import { send, tokenOf, urlOf } from './hand/system.ts';

const partners = {
  'partner-surrey': 'council',
  'partner-police': 'police',
  'competent-authority': 'competent-authority',
  'home-office': 'home-office',
} as const;
const count = howMany(4, 800);
/** By what factor the usual answer may take longer in one of the two worlds; measured where there are enough answers. */
const widest = 1.5;

describe.each(Object.entries(partners))('what %s is answered at its door', (name, contract) => {
  it('is the same, as long and as fast, where nothing of anybody else exists', async () => {
    const documents = doorDocuments({
      contract,
      count,
      seed: 11,
      // The gateway takes few names in one document.
      named: 0.03,
      often: [
        'sharedChildren',
        'childrenInCare',
        'nrmReferrals',
        'ownTeams',
        'sentNrmReports',
        'ownReferrals',
      ],
      // Whatever it asks, it has asked once more; and the directory is long, public and the same for everybody.
      without: [
        'agencyLooks',
        'nrmLooks',
        'careLooks',
        'localAuthorities',
        'regions',
        'policeForces',
      ].map((field) => `Query.${field}`),
      values: {
        first: ['1', '2', '5', '20', '20', '100', '100', '0', '101'],
        after: ['null', 'null', 'null', 'null', '"nonsense"'],
        text: ['"sample"', '"an"', '"sur"', '""'],
        gssCode: ['"E10000030"', '"E10000012"', '"E99999999"'],
        references: [JSON.stringify(await references()), '["C-99999"]', '[]'],
        inCareOn: ['"2024-06-01"', '"2026-01-01"', '"1999-01-01"'],
        isPlaceUnresolved: ['true', 'false'],
        isWaiting: ['true', 'false'],
        nrmReference: [...(await nrmReferences()), '"NRM 000 000 000"'],
        id: [...(await reports()), '"nrp_neverthere"'],
        snapshot: ['null', '"no-such-snapshot"'],
        from: ['"2017-Q1"', '"2019-Q2"', '"nonsense"', '"2026-11-01"'],
        until: ['"2026-11-30"'],
        to: ['"2020-Q3"', '"2016-Q1"'],
      },
    });
    // Once for what is answered; what is planned once is quicker the second time, so the first time measures nothing.
    const withAll = await answers(name, documents);
    const withOwn = await without(await ofOthers(name), () => answers(name, documents));
    const again = await answers(name, documents);
    for (const [at, { text }] of withOwn.entries()) {
      const told = [withAll[at]?.text, again[at]?.text];
      // Where two faults each end an answer, one of them is told, and which is chance: it must come here too.
      if (!told.includes(text))
        await expect
          .poll(async () => (await answers(name, documents.slice(at, at + 1)))[0]?.text, {
            timeout: 30_000,
          })
          .toBe(text);
    }
    expect(withAll.some(({ text }) => text.includes('"data":{'))).toBe(true);
    if (howMany(0, 1) === 0) return;
    expect(median(again) / median(withOwn)).toBeLessThan(widest);
    expect(median(withOwn) / median(again)).toBeLessThan(widest);
  });
});

interface Answered {
  readonly text: string;
  readonly milliseconds: number;
}

async function answers(name: string, documents: readonly string[]): Promise<Answered[]> {
  const token = await tokenOf(name);
  const found: Answered[] = [];
  for (const source of documents) {
    const began = performance.now();
    const { status, data, errors } = await send(urlOf('gateway'), token, source);
    const milliseconds = performance.now() - began;
    // The number under which a failure is logged is another one each time.
    const text = JSON.stringify({ status, data, errors }).replace(/[0-9a-f-]{36}/g, 'NUMBER');
    found.push({ text, milliseconds });
  }
  return found;
}

function median(answered: readonly Answered[]): number {
  const sorted = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** References of all children there are, its own or not. */
async function references(): Promise<string[]> {
  const rows = await readDatabase<{ reference: string }>('casework', 'select reference from child');
  return rows.map(({ reference }) => reference).slice(0, 50);
}

/** NRM references of the service's children, as GraphQL writes them. */
async function nrmReferences(): Promise<string[]> {
  const rows = await readDatabase<{ reference: string }>(
    'casework',
    'select reference from nrm_reference',
  );
  return rows.map(({ reference }) => JSON.stringify(reference)).slice(0, 50);
}

/** Everything that was sent for decisions, to whomever. */
async function reports(): Promise<string[]> {
  const rows = await readDatabase<{ id: string }>('casework', 'select id from nrm_report');
  return rows.map(({ id }) => JSON.stringify(id)).slice(0, 50);
}

/** Every row about a person who is not of this partner's concern, in every service. */
async function ofOthers(name: string): Promise<Removal[]> {
  const agency = demoPerson(name)?.agency ?? '';
  const children = await childrenOf(name);
  const tables = await readDatabase<{ name: string }>(
    'casework',
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'child_id' and t.table_type = 'BASE TABLE'
       and c.table_name not in ('referral', 'information_request', 'advice')`,
  );
  const others = '(select id from child where reference <> all($1))';
  const casework = [
    ...tables.map((table) => ({
      table: table.name,
      where: `child_id in ${others}`,
      values: [children],
    })),
    {
      table: 'information_request',
      where: 'referral_id in (select id from referral where sender_agency is distinct from $1)',
      values: [agency],
    },
    { table: 'referral', where: 'sender_agency is distinct from $1', values: [agency] },
    {
      table: 'advice',
      where: 'agency_id is distinct from $1',
      values: [directoryAgencyId(`authority ${agency}`)],
    },
    // A referral stands on its child, and so does advice: of those no more is left than that there is one.
    {
      table: 'child',
      where: `reference <> all($1) and id not in (select child_id from referral)
        and id not in (select child_id from advice where child_id is not null)`,
      values: [children],
    },
  ].map((one) => ({ service: 'casework', ...one }));
  const nrm = ['decision', 'nrm_referral'].map((table) => ({
    service: 'nrm',
    table,
    where: 'true',
  }));
  const care = [
    {
      service: 'looked-after',
      table: 'care_episode',
      where: 'child_in_care_id in (select id from child_in_care where la_gss <> $1)',
      values: [agency],
    },
    { service: 'looked-after', table: 'child_in_care', where: 'la_gss <> $1', values: [agency] },
  ];
  const people = [
    {
      service: 'partnership',
      table: 'team',
      where: `agency_id not in (select id from agency where $1 in (gss_code, police_force_code))`,
      values: [agency],
    },
    ...['post', 'engagement'].map((table) => ({
      service: 'partnership',
      table,
      where: 'team_id not in (select id from team)',
    })),
  ];
  return [...casework, ...(name === 'competent-authority' ? [] : nrm), ...care, ...people];
}

async function childrenOf(name: string): Promise<string[]> {
  const token = await tokenOf(name);
  if (name === 'competent-authority') return childrenOfReports(token);
  if (!name.startsWith('partner-')) return [];
  const found: string[] = [];
  for (const reason of ['RESPONSIBLE', 'LIVES_HERE', 'MISSING']) {
    const { data } = await send(
      urlOf('gateway'),
      token,
      `{ sharedChildren(reason: ${reason}, first: 100) { edges { node { reference } } pageInfo { hasNextPage } } }`,
    );
    expect(data?.sharedChildren?.pageInfo.hasNextPage ?? false).toBe(false);
    for (const { node } of data?.sharedChildren?.edges ?? []) found.push(String(node.reference));
  }
  return found;
}

/** The children about whom something was sent to the competent authority. */
async function childrenOfReports(token: string): Promise<string[]> {
  const { data } = await send(
    urlOf('gateway'),
    token,
    '{ sentNrmReports(first: 100) { edges { node { childReference } } pageInfo { hasNextPage } } }',
  );
  expect(data?.sentNrmReports?.pageInfo.hasNextPage).toBe(false);
  const edges = data?.sentNrmReports?.edges ?? [];
  return edges.map(({ node }: { node: Record<string, unknown> }) => String(node.childReference));
}
