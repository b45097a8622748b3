import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ceilings } from '@ictg/kit/agreement';
import { atDesk } from '@ictg/kit/database';
import { directoryAgencyId } from '@ictg/kit/geography';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';

const surrey = 'E10000030';
let database: ServiceDatabase;
let administrator: pg.Client;

const council = (changes: Partial<Viewer> = {}) =>
  viewerFor('partner', { agency: surrey, name: 'Petra Testperson', ...changes });

/** Advice by what keeps it from the council, or does not. */
const made = {
  theirs: {},
  'of nobody known': { childless: true },
  'of another agency': { agency: 'E10000012' },
  'on section 45': { topic: 'SECTION_45' },
  'on asylum': { topic: 'IMMIGRATION' },
  'answered before': { state: 'ANSWERED' },
  'of a restricted child': { restrictedTo: ['somebody-else'] },
} satisfies Record<string, Record<string, unknown>>;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  for (const [name, one] of Object.entries<{
    childless?: boolean;
    agency?: string;
    topic?: string;
    state?: string;
    restrictedTo?: string[];
  }>(made)) {
    const childId = one.childless
      ? null
      : await knownChild(database.orm, { restrictedTo: one.restrictedTo ?? null });
    await administrator.query(
      `insert into advice (id, created_at, kind, topic, state, child_id, owner_subject, text, agency_id, agency_name,
         agency_type, given_on, due_on, first_due_on)
       values ($1, now(), 'ADVOCACY', $2, $3, $4, 'ada', $5, $6, 'A council', 'CHILDRENS_SERVICES', '2026-01-05', '2026-01-19', '2026-01-19')`,
      [
        `adv_${name.replaceAll(' ', '_')}`,
        one.topic ?? 'EDUCATION',
        one.state ?? 'AWAITING_ANSWER',
        childId,
        name,
        directoryAgencyId(`authority ${one.agency ?? surrey}`),
      ],
    );
  }
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

async function asked(viewer: Viewer): Promise<readonly Asked[]> {
  const { data, errors } = await ask<{ followUps: { edges: { node: Asked }[] } } | null>(
    database.orm,
    viewer,
    '{ followUps(first: 50) { edges { node { id version text childReference } } } }',
  );
  if (errors.length > 0) throw new Error(errors.join());
  return data?.followUps.edges.map(({ node }) => node) ?? [];
}
const askedOf = async (viewer: Viewer) => (await asked(viewer)).map(({ text }) => text).sort();

async function answered(viewer: Viewer, input: Record<string, unknown>): Promise<string> {
  const { data } = await ask<{ answerFollowUp: { __typename: string; code?: string } }>(
    database.orm,
    viewer,
    `mutation ($input: AnswerFollowUpInput!) {
      answerFollowUp(input: $input) { __typename ... on Problem { code } } }`,
    { input },
  );
  return data.answerFollowUp.code ?? data.answerFollowUp.__typename;
}

describe('what a council was asked to do', () => {
  it('stands at its door while it waits, except what is no council’s concern', async () => {
    expect(await askedOf(council())).toEqual(['of nobody known', 'theirs']);
  });

  it('stands nowhere else: no group, no agency, another door, another council', async () => {
    const withoutGroup = ceilings.COUNCIL.filter((group) => group !== 'FOLLOW_UPS');
    expect(await askedOf(council({ shares: withoutGroup }))).toEqual([]);
    expect(await askedOf(council({ door: 'first-party' }))).toEqual([]);
    expect(await askedOf(council({ agency: '' }))).toEqual([]);
    expect(await askedOf(council({ agency: 'E10000016' }))).toEqual([]);
    await expect(askedOf(viewerFor('competent-authority'))).rejects.toThrow(/does not include/);
  });

  it('is no row of any table', async () => {
    expect(
      await atDesk(database.orm, council(), (desk) => desk.rows('select * from advice')),
    ).toEqual([]);
  });
});

describe('the answer of a council', () => {
  it('is refused for whatever it is not shown', async () => {
    for (const name of ['of_another_agency', 'on_section_45', 'of_a_restricted_child', 'nowhere'])
      expect([
        name,
        await answered(council(), { followUpId: `adv_${name}`, version: 1, answer: 'DONE' }),
      ]).toEqual([name, 'NOT_FOUND']);
    expect(
      await answered(viewerFor('manager'), {
        followUpId: 'adv_theirs',
        version: 1,
        answer: 'DONE',
      }),
    ).toBe('NOT_ALLOWED');
  });

  it('says why where it was not done, and then waits no more', async () => {
    const theirs = { followUpId: 'adv_theirs', version: 1, answer: 'NOT_DONE' };
    expect(await answered(council(), theirs)).toBe('INVALID_INPUT');
    expect(await answered(council(), { ...theirs, version: 9, reason: 'Read before.' })).toBe(
      'NOT_FOUND',
    );
    expect(await answered(council(), { ...theirs, reason: 'No place is free before May.' })).toBe(
      'FollowUpAnswered',
    );
    expect(await askedOf(council())).toEqual(['of nobody known']);
    expect(await answered(council(), { ...theirs, reason: 'Again.' })).toBe('NOT_FOUND');
  });

  it('of two people at once is taken from one; the other is told so, and nothing of how we work', async () => {
    const input = { followUpId: 'adv_of_nobody_known', version: 1, answer: 'DONE' };
    const answer = () =>
      ask<{ answerFollowUp: { __typename: string; message?: string; changes?: unknown } }>(
        database.orm,
        council(),
        `mutation ($input: AnswerFollowUpInput!) { answerFollowUp(input: $input) {
          __typename ... on Problem { message } ... on ChangedMeanwhile { changes { by } } } }`,
        { input },
      ).then(({ data }) => data.answerFollowUp);
    const both = await Promise.all([answer(), answer()]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'FollowUpAnswered',
      'NotFound',
    ]);
    expect(both.find(({ message }) => message)?.message).toMatch(
      /^This does not wait for your answer: a colleague of yours/,
    );
  });

  it('stands on the advice under the name of whoever gave it, and is a task of whoever asked', async () => {
    const { rows } = await administrator.query(
      `select v.answer, v.answered_by, v.answer_reason, v.due_regard, t.subject, t.kind
       from advice v join task t on t.record_id = v.id and t.done_at is null where v.id = 'adv_theirs'`,
    );
    expect(rows).toEqual([
      {
        answer: 'NOT_DONE',
        answered_by: 'Petra Testperson',
        answer_reason: 'No place is free before May.',
        due_regard: 'NOT_KNOWN',
        subject: 'ada',
        kind: 'ADVICE_ANSWER',
      },
    ]);
  });
});
