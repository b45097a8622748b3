import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import {
  toldByTelephone,
  withoutParentalResponsibility,
  withParentHere,
} from './referral.factory.js';
import { queueOrder } from './queue-order.js';
import type { SubmitReferralInput } from './referral.input.js';
import { referralConditions } from './referral.queries.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const line = viewerFor('line');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const submit = `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename
  ... on SubmitReferralSuccess { reference child { id reference } referral { id version state } }
  ... on Problem { code message field } } }`;

interface Taken {
  submitReferral: {
    __typename: string;
    reference: string;
    child: { id: string; reference: string };
    referral: { id: string; version: number; state: string };
    code: string;
    field: string;
  };
}

async function take(
  changes: Partial<SubmitReferralInput> = {},
  viewer = manager,
): Promise<Taken['submitReferral']> {
  const { data, errors } = await ask<Taken>(database.orm, viewer, submit, {
    input: toldByTelephone(changes),
  });
  expect(errors).toEqual([]);
  return data.submitReferral;
}

describe('taking a referral', () => {
  it('makes the child and the referral, acknowledged, with a clock', async () => {
    const taken = await take();
    expect(taken.__typename).toBe('SubmitReferralSuccess');
    expect(taken.reference).toMatch(/^R-\d{4}-\d{5}$/);
    expect(taken.referral.state).toBe('ACKNOWLEDGED');
  });

  it('gives a child in danger or missing now one hour, round the clock', async () => {
    const receivedAt = new Date(Date.now() - 60_000);
    const { referral } = await take({ missingNow: 'YES', receivedAt });
    const { data } = await ask<{ referral: { triageDueAt: string } }>(
      database.orm,
      manager,
      `query($id: ID!) { referral(id: $id) { triageDueAt } }`,
      { id: referral.id },
    );
    expect(new Date(data.referral.triageDueAt).getTime() - receivedAt.getTime()).toBe(3_600_000);
  });

  it('does it once for one key, however often it is sent at once', async () => {
    const input = toldByTelephone();
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => ask<Taken>(database.orm, manager, submit, { input })),
    );
    expect(new Set(sent.map(({ data }) => data.submitReferral.reference)).size).toBe(1);
  });

  it('refuses the same key with another referral', async () => {
    const input = toldByTelephone();
    await ask(database.orm, manager, submit, { input });
    const { data } = await ask<Taken>(database.orm, manager, submit, {
      input: { ...input, concern: 'Something else.' },
    });
    expect(data.submitReferral).toMatchObject({
      __typename: 'RuleBroken',
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it.each([
    [
      'child.givenNames',
      {
        child: {
          givenNames: ' ',
          familyName: '',
          dateOfBirthStatus: 'NOT_KNOWN',
          sex: 'NOT_KNOWN',
        },
      },
    ],
    [
      'child.dateOfBirth',
      { child: { givenNames: 'Linh', familyName: 'T', dateOfBirthStatus: 'EXACT', sex: 'FEMALE' } },
    ],
    ['concern', { concern: ' ' }],
    ['exploitationTypes', { exploitationTypes: [] }],
    ['authorityGss', { authorityGss: 'E99999999' }],
    ['exceptionalNeedReason', { exceptionalNeed: 'YES' }],
    [
      'referrer.email',
      { referrer: { organisation: 'Surrey Police', type: 'POLICE', email: 'nobody' } },
    ],
  ] as [string, Partial<SubmitReferralInput>][])(
    'names the field %s when it is missing or wrong',
    async (field, changes) => {
      expect(await take(changes)).toMatchObject({ __typename: 'InvalidInput', field });
    },
  );

  it('lets the line take a referral that it may not read', async () => {
    const taken = await take({}, line);
    expect(taken).toMatchObject({ __typename: 'SubmitReferralSuccess', referral: null });
    const { errors } = await ask(
      database.orm,
      line,
      `{ referrals(first: 5) { edges { node { reference } } } }`,
    );
    expect(errors).toHaveLength(1);
  });

  it('is not for an organiser', async () => {
    const taken = await take({}, viewerFor('organiser'));
    expect(taken).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('deciding on a referral', () => {
  const eligibility = `query($id: ID!, $rulesAsOf: PlainDate) { eligibility(referralId: $id, rulesAsOf: $rulesAsOf) { offer version reasons { code sentence } } }`;
  const start = `mutation($input: ReferralStepInput!) { startTriage(input: $input) { ... on ReferralStepSuccess { referral { version state } } ... on Problem { code message } ... on ChangedMeanwhile { currentVersion changes { by fields } } } }`;
  const accept = `mutation($input: AcceptReferralInput!) { acceptReferral(input: $input) { __typename
    ... on AcceptReferralSuccess { supportId referral { state decision { offer computedOffer reasons { code } overrideReason } } } ... on Problem { code field message } } }`;

  interface Offered {
    eligibility: { offer: string; version: string; reasons: { code: string }[] };
  }

  it('offers a direct worker where nobody in the UK holds parental responsibility, an RPC where somebody does', async () => {
    const alone = await take(withoutParentalResponsibility());
    const withParent = await take(withParentHere());
    const first = await ask<Offered>(database.orm, manager, eligibility, { id: alone.referral.id });
    const second = await ask<Offered>(database.orm, manager, eligibility, {
      id: withParent.referral.id,
    });
    expect(first.data.eligibility.offer).toBe('DIRECT_WORKER');
    expect(second.data.eligibility.offer).toBe('RPC');
  });

  it('answers what earlier rules would have said', async () => {
    const taken = await take(withoutParentalResponsibility());
    const { data } = await ask<Offered>(database.orm, manager, eligibility, {
      id: taken.referral.id,
      rulesAsOf: '2019-03-01',
    });
    expect(data.eligibility).toMatchObject({ offer: 'ADVICE_ONLY' });
  });

  it('accepts with the offer of the rules, keeps the reasons and opens support', async () => {
    const { referral } = await take(withoutParentalResponsibility());
    const started = await ask<{ startTriage: { referral: { version: number } } }>(
      database.orm,
      manager,
      start,
      { input: { referralId: referral.id, version: referral.version } },
    );
    const { data, errors } = await ask<{ acceptReferral: Record<string, unknown> }>(
      database.orm,
      manager,
      accept,
      {
        input: { referralId: referral.id, version: started.data.startTriage.referral.version },
      },
    );
    expect(errors).toEqual([]);
    expect(data.acceptReferral).toMatchObject({
      __typename: 'AcceptReferralSuccess',
      referral: {
        state: 'ACCEPTED',
        decision: { offer: 'DIRECT_WORKER', computedOffer: 'DIRECT_WORKER', overrideReason: null },
      },
    });
  });

  it('asks for a reason when the decision is not what the rules say', async () => {
    const { referral } = await take(withParentHere());
    const started = await ask<{ startTriage: { referral: { version: number } } }>(
      database.orm,
      manager,
      start,
      { input: { referralId: referral.id, version: referral.version } },
    );
    const input = {
      referralId: referral.id,
      version: started.data.startTriage.referral.version,
      offer: 'DIRECT_WORKER',
    };
    const without = await ask<{ acceptReferral: object }>(database.orm, manager, accept, { input });
    expect(without.data.acceptReferral).toMatchObject({
      __typename: 'InvalidInput',
      field: 'overrideReason',
    });
    const withReason = await ask<{ acceptReferral: object }>(database.orm, manager, accept, {
      input: { ...input, overrideReason: 'The parent cannot keep the child safe.' },
    });
    expect(withReason.data.acceptReferral).toMatchObject({
      __typename: 'AcceptReferralSuccess',
      referral: { decision: { computedOffer: 'RPC', offer: 'DIRECT_WORKER' } },
    });
  });

  it('lets one of forty win when they begin at once, and tells the others what changed', async () => {
    const { referral } = await take();
    const input = { referralId: referral.id, version: referral.version };
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        ask<{ startTriage: { referral?: object; changes?: { by: string }[] } }>(
          database.orm,
          viewerFor('manager', { subject: `manager-${index}` }),
          start,
          { input },
        ),
      ),
    );
    const won = answers.filter(({ data }) => data.startTriage.referral);
    const lost = answers.filter(({ data }) => data.startTriage.changes);
    expect([won.length, lost.length]).toEqual([1, 39]);
    expect(lost[0]?.data.startTriage.changes?.[0]?.by).toMatch(/^Test manager-/);
  });

  it('lets the clock stand still while a question is open', async () => {
    const { referral } = await take();
    const step = async (mutation: string, type: string, input: object) => {
      const { data } = await ask<
        Record<string, { referral: { version: number; state: string; pausedAt: string | null } }>
      >(
        database.orm,
        manager,
        `mutation($input: ${type}!) { ${mutation}(input: $input) { ... on ReferralStepSuccess { referral { version state pausedAt } } ... on Problem { message } } }`,
        { input },
      );
      return data[mutation]?.referral;
    };
    const started = await step('startTriage', 'ReferralStepInput', {
      referralId: referral.id,
      version: referral.version,
    });
    const asked = await step('requestInformation', 'RequestInformationInput', {
      referralId: referral.id,
      version: started?.version,
      question: 'Who holds PR?',
    });
    expect(asked).toMatchObject({ state: 'INFO_REQUESTED' });
    expect(asked?.pausedAt).not.toBeNull();
    const answered = await step('recordInformation', 'RecordInformationInput', {
      referralId: referral.id,
      version: asked?.version,
      answer: 'Nobody here.',
    });
    expect(answered).toMatchObject({ state: 'IN_TRIAGE', pausedAt: null });
  });
});

describe('a referral about a child known already', () => {
  const attach = `mutation($input: AttachReferralInput!) { attachReferral(input: $input) { __typename ... on ReferralStepSuccess { referral { child { id } } } ... on Problem { code } } }`;

  it('moves to that child when a person says so, with all that was told', async () => {
    const known = await take(withoutParentalResponsibility());
    const again = await take(withParentHere());
    const input = {
      referralId: again.referral.id,
      version: again.referral.version,
      childId: known.child.id,
    };
    const { data, errors } = await ask<{ attachReferral: object }>(database.orm, manager, attach, {
      input,
    });
    expect(errors).toEqual([]);
    expect(data.attachReferral).toMatchObject({ referral: { child: { id: known.child.id } } });
    const child = await ask<{
      known: { referrals: object[]; parentalResponsibility: object[] };
      gone: { state: string };
    }>(
      database.orm,
      manager,
      `query($known: ID!, $gone: ID!) { known: child(id: $known) { referrals { id } parentalResponsibility { situation } } gone: child(id: $gone) { state } }`,
      { known: known.child.id, gone: again.child.id },
    );
    expect(child.data.known.referrals).toHaveLength(2);
    expect(child.data.known.parentalResponsibility).toHaveLength(2);
    expect(child.data.gone.state).toBe('SUPERSEDED');
  });

  it('stays where it is when it has been attached already', async () => {
    const known = await take();
    const input = {
      referralId: known.referral.id,
      version: known.referral.version,
      childId: known.child.id,
    };
    const { data } = await ask<{ attachReferral: object }>(database.orm, manager, attach, {
      input,
    });
    expect(data.attachReferral).toMatchObject({ code: 'ATTACHED_ALREADY' });
  });
});

it('asks the rules of any day on facts about nobody in particular', async () => {
  const document = `query($facts: EligibilityFactsInput!, $asOf: PlainDate!) { eligibilityFor(facts: $facts, asOf: $asOf) { offer version } }`;
  const facts = {
    concern: 'YES',
    authorityGss: 'E10000030',
    dateOfBirth: '2008-01-01',
    dateOfBirthStatus: 'EXACT',
    parentalResponsibility: [{ situation: 'NONE', source: 'nobody' }],
  };
  const before = await ask<{ eligibilityFor: object }>(database.orm, manager, document, {
    facts,
    asOf: '2020-06-01',
  });
  const after = await ask<{ eligibilityFor: object }>(database.orm, manager, document, {
    facts,
    asOf: '2021-06-01',
  });
  expect(before.data.eligibilityFor).toMatchObject({ offer: 'ADVICE_ONLY' });
  expect(after.data.eligibilityFor).toMatchObject({ offer: 'DIRECT_WORKER' });
});

describe('the queue', () => {
  const inOrder = async (first: number, after: string | null = null) => {
    const { data, errors } = await ask<{
      referrals: {
        edges: { node: { id: string; pausedAt: string | null; dangerNow: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(
      database.orm,
      manager,
      `query($filter: ReferralFilterInput, $first: Int!, $after: String) {
        referrals(filter: $filter, first: $first, after: $after) {
          edges { node { id pausedAt dangerNow } } pageInfo { hasNextPage endCursor } } }`,
      { filter: { open: true }, first, after },
    );
    expect(errors).toEqual([]);
    return data.referrals;
  };

  it('puts a child in danger first, then what is due first, and what is paused last', async () => {
    const calm = (await take()).referral;
    const late = (await take()).referral;
    const paused = (await take()).referral;
    const danger = (await take({ dangerNow: 'YES' })).referral;
    const server = new pg.Client({ connectionString: database.adminUrl });
    await server.connect();
    const set = (id: string, change: string) =>
      server.query(`set app.roles = 'system'; update referral set ${change} where id = '${id}'`);
    await set(late.id, `triage_due_at = now() - interval '2 days'`);
    await set(paused.id, `triage_due_at = now() - interval '9 days', paused_at = now()`);
    await server.end();
    const queue = (await inOrder(100)).edges.map(({ node }) => node.id);
    const places = [danger, late, calm, paused].map(({ id }) => queue.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('goes on from page to page without a gap, and shows what is decided newest first', async () => {
    const whole = (await inOrder(100)).edges.map(({ node }) => node.id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof inOrder>> = await inOrder(3, after);
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
    const { data } = await ask<{ referrals: { edges: { node: { decidedAt: string } }[] } }>(
      database.orm,
      manager,
      `{ referrals(first: 50, filter: { states: [ACCEPTED, DUPLICATE] }) { edges { node { decidedAt } } } }`,
    );
    const decided = data.referrals.edges.map(({ node }) => new Date(node.decidedAt).getTime());
    expect(decided.length).toBeGreaterThan(1);
    expect(decided).toEqual([...decided].sort((a, b) => b - a));
  });

  it('is read by its index', async () => {
    const { sql } = referralConditions({ open: true });
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(`set enable_seqscan = off; set enable_sort = off; set app.roles = 'system'`);
    const plan = await client.query<{ 'QUERY PLAN': string }>(
      `explain select * from referral r where ${sql} order by ${queueOrder} limit 51`,
    );
    await client.end();
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('referral_queue_index');
  });
});

describe('what was told', () => {
  const told = `query($id: ID!) { referral(id: $id) { nrmReferenceTold childTold { firstLanguage communicationNeeds }
    child { firstLanguage nrmReferences { reference } } } }`;
  interface Told {
    referral: {
      nrmReferenceTold: string | null;
      childTold: { firstLanguage: string; communicationNeeds: string } | null;
      child: { firstLanguage: string | null; nrmReferences: { reference: string }[] };
    };
  }
  const read = async (id: string) =>
    (await ask<Told>(database.orm, manager, told, { id })).data.referral;

  it('keeps an NRM reference that another child holds with the referral that told it', async () => {
    await take({ nrmReference: 'NRM-900000001' });
    const again = await take({ nrmReference: 'nrm 900000001' });
    expect(await read(again.referral.id)).toMatchObject({
      nrmReferenceTold: 'nrm 900000001',
      child: { nrmReferences: [] },
    });
  });

  it('keeps what was told about a child known already, and leaves the record as it is', async () => {
    const known = await take();
    const again = await take({
      childId: known.child.id,
      child: {
        givenNames: '',
        familyName: '',
        dateOfBirthStatus: 'NOT_KNOWN',
        sex: 'NOT_ASKED',
        firstLanguage: 'Vietnamese',
        communicationNeeds: 'Short sentences, a picture card.',
      },
    });
    expect(again.child.id).toBe(known.child.id);
    expect(await read(again.referral.id)).toMatchObject({
      childTold: {
        firstLanguage: 'Vietnamese',
        communicationNeeds: 'Short sentences, a picture card.',
      },
      child: { firstLanguage: null },
    });
  });

  it('keeps what was told of a child when the referral turns out to be about another', async () => {
    const known = await take();
    const again = await take({
      child: {
        givenNames: 'Lin',
        familyName: 'Testerly',
        dateOfBirthStatus: 'NOT_KNOWN',
        sex: 'FEMALE',
        firstLanguage: 'Vietnamese',
      },
    });
    await ask(
      database.orm,
      manager,
      `mutation($input: AttachReferralInput!) { attachReferral(input: $input) { __typename } }`,
      {
        input: {
          referralId: again.referral.id,
          version: again.referral.version,
          childId: known.child.id,
        },
      },
    );
    expect(await read(again.referral.id)).toMatchObject({
      childTold: { firstLanguage: 'Vietnamese' },
      child: { firstLanguage: null },
    });
  });
});
