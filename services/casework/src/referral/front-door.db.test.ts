// cspell:words aoife knownwell zuzana hiddenly nevermet angen ofyn rhif cyfeiriadur pryder hmong ysgol
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { openDirectory } from '../directory/index.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { compareReferral } from './commands/compare-referral.js';
import { toldByTelephone } from './referral.factory.js';
import type { SubmitReferralInput } from './referral.input.js';

let database: ServiceDatabase;
let administrator: pg.Client;
const manager = viewerFor('manager');
const form = systemViewer('referral-form');
const surrey = viewerFor('partner', { subject: 'surrey-system', agency: 'E10000030' });
const police = viewerFor('partner', { subject: 'police-system', agency: '45' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  const listed = { name: 'Surrey Police', closedOn: null };
  const agencies = new Map([
    ['agy_surrey', { ...listed, directoryNumber: { number: '01632 960 500' } }],
    [
      'agy_closed',
      { name: 'Old Police', closedOn: '2020-01-01', directoryNumber: { number: '0' } },
    ],
    ['agy_silent', { ...listed, directoryNumber: null }],
  ]);
  openDirectory((id) =>
    id === 'agy_away'
      ? Promise.reject(new Error('It does not answer.'))
      : Promise.resolve(agencies.get(id) ?? null),
  );
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

interface Sent {
  readonly submitReferral: {
    readonly __typename: string;
    readonly reference?: string;
    readonly code?: string;
    readonly field?: string;
  };
}

/** What the form sends: no channel, since the door says it. */
function toldByForm(changes: Partial<SubmitReferralInput> = {}): SubmitReferralInput {
  const { channel: _channel, ...told } = toldByTelephone(changes);
  return told;
}

function withNrm(changes: Partial<NonNullable<SubmitReferralInput['nrmForm']>>) {
  return { nrmForm: { reference: null, answers: [], provenance: [], ...changes } };
}

function send(input: SubmitReferralInput, viewer = form) {
  return ask<Sent>(
    database.orm,
    viewer,
    `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename
      ... on SubmitReferralSuccess { reference child { id } referral { id } } ... on Problem { code message field } } }`,
    { input },
  );
}

async function sent(changes: Partial<SubmitReferralInput> = {}, viewer = form): Promise<string> {
  const { data, errors } = await send(toldByForm(changes), viewer);
  expect(errors).toEqual([]);
  return data.submitReferral.reference ?? JSON.stringify(data.submitReferral);
}

interface Read {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly child_id: string;
  readonly channel: string;
  readonly [column: string]: unknown;
}

async function read(reference: string): Promise<Read> {
  const { rows } = await administrator.query<Read>('select * from referral where reference = $1', [
    reference,
  ]);
  if (!rows[0]) throw new Error(`There is no ${reference}.`);
  return rows[0];
}

async function step(name: string, reference: string, more: Record<string, unknown> = {}) {
  expect(await tryStep(name, reference, more)).toEqual({ __typename: 'ReferralStepSuccess' });
}

async function tryStep(name: string, reference: string, more: Record<string, unknown>) {
  const { id, version } = await read(reference);
  const types: Record<string, string> = {
    requestInformation: 'RequestInformationInput',
    setReferralAside: 'SetReferralAsideInput',
    declineReferral: 'DeclineReferralInput',
    confirmSender: 'ConfirmSenderInput',
  };
  const { data, errors } = await ask<Record<string, { __typename: string }>>(
    database.orm,
    manager,
    `mutation($input: ${types[name] ?? 'ReferralStepInput'}!) { ${name}(input: $input) { __typename ... on Problem { code message } } }`,
    { input: { referralId: id, version, ...more } },
  );
  expect(errors).toEqual([]);
  return data[name];
}

interface Standing {
  readonly reference: string;
  readonly ourReference: string;
  readonly isAmbiguous: boolean;
  readonly standing: string;
  readonly question: { readonly id: string; readonly text: string } | null;
}

async function standings(references: readonly string[], viewer = form): Promise<Standing[]> {
  const { data, errors } = await ask<{ referralStandings: Standing[] }>(
    database.orm,
    viewer,
    `query($references: [String!]!) { referralStandings(references: $references) { reference ourReference isAmbiguous standing question { id text textWelsh } } }`,
    { references },
  );
  expect(errors).toEqual([]);
  return data.referralStandings;
}

async function answerWith(reference: string, questionId: string, answer: string, viewer = form) {
  const { data } = await ask<{ answerQuestion: Record<string, unknown> }>(
    database.orm,
    viewer,
    `mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename ... on AnswerQuestionSuccess { reference } ... on Problem { code field } } }`,
    { input: { idempotencyKey: randomUUID(), reference, questionId, answer } },
  );
  return data.answerQuestion;
}

describe('a referral from outside', () => {
  it('comes by the door it came in through, whatever it says, and is acknowledged by the answer', async () => {
    const byForm = await read(await sent({ language: 'WELSH' }));
    expect(byForm).toMatchObject({ channel: 'FORM', language: 'WELSH', state: 'ACKNOWLEDGED' });
    expect(byForm).toMatchObject({ sender_verification: 'UNVERIFIED', sender_agency: null });
    expect(await read(await sent({ exploitationPlace: null }))).toMatchObject({
      exploitation_place: 'NOT_ASKED',
    });
    const byPartner = await read(await sent({}, surrey));
    expect(byPartner).toMatchObject({
      channel: 'PARTNER_API',
      sender_verification: 'SIGNED_IN',
      sender_agency: 'E10000030',
    });
    // The agency that signed in counts; what its system calls itself is kept as told, and so is a nationality of no list.
    expect(byPartner).toMatchObject({
      referrer_organisation: 'Surrey Council',
      referrer_organisation_told: 'Surrey Police',
    });
    const { rows: children } = await administrator.query(
      'select nationalities from child where id = $1',
      [
        (
          await read(
            await sent(
              { child: { ...toldByForm().child, nationalities: ['Hmong'] } as never },
              surrey,
            ),
          )
        ).child_id,
      ],
    );
    expect(children).toEqual([{ nationalities: ['Hmong'] }]);
    const nrmForm = {
      reference: null,
      answers: [{ field: 'pv-name-first-name', answer: 'Linh' }],
      provenance: [{ became: 'child.givenNames', fields: ['pv-name-first-name'] }],
    };
    expect(await read(await sent({ nrmForm }))).toMatchObject({ channel: 'NRM_PAYLOAD' });
  });

  it.each([
    ['childId', { childId: 'chi_somebody' }],
    ['receivedAt', { receivedAt: new Date('2026-01-01') }],
    [
      'child.dateOfBirthStatus',
      {
        child: {
          givenNames: 'Linh',
          familyName: 'Testerly',
          dateOfBirth: '2011-02-03',
          dateOfBirthStatus: 'NOT_KNOWN',
          sex: 'FEMALE',
        },
      },
    ],
    ['nrmForm.answers', withNrm({ answers: [{ field: '__proto__', answer: 'x' }] })],
    ['nrmForm.answers', withNrm({ answers: [{ field: 'made-up-question', answer: 'x' }] })],
    ['nrmForm.answers', withNrm({ answers: [{ field: 'pv-gender', answer: 'Purple' }] })],
    ['nrmForm.reference', withNrm({ reference: 'see above' })],
    ['nrmForm.provenance', withNrm({ provenance: [{ became: '__proto__', fields: [] }] })],
  ] as const)('may not say %s', async (field, changes) => {
    const { data } = await send(toldByForm(changes));
    expect(data.submitReferral).toMatchObject({ __typename: 'InvalidInput', field });
  });

  it("is a partner's under the name of the agency that signed in, whatever it calls itself", async () => {
    const pretended = { ...toldByForm().referrer, organisation: 'Surrey Police' };
    const reference = await sent({ referrer: pretended }, surrey);
    expect(await read(reference)).toMatchObject({
      referrer_organisation: 'Surrey Council',
      referrer_type: 'LOCAL_AUTHORITY',
      sender_verification: 'SIGNED_IN',
    });
  });

  it('is unverified where the agency that signed in is none that we can name', async () => {
    const reference = await sent({}, viewerFor('partner', { agency: 'somebody' }));
    expect(await read(reference)).toMatchObject({ sender_verification: 'UNVERIFIED' });
  });

  it('keeps what is not known apart from what was left blank', async () => {
    const reference = await sent({ notKnown: ['AUTHORITY', 'ETHNICITY'], authorityGss: null });
    const { data } = await ask<{ referral: { arrival: Record<string, unknown> } }>(
      database.orm,
      manager,
      `query($id: ID!) { referral(id: $id) { arrival { answered needed missing notKnown } } }`,
      { id: (await read(reference)).id },
    );
    expect(data.referral.arrival).toEqual({
      answered: 9,
      needed: 11,
      missing: ['NRM_REFERRAL', 'CHILDRENS_SERVICES_TOLD'],
      notKnown: ['AUTHORITY', 'ETHNICITY'],
    });
  });

  it('keeps an age in the sender’s words, and makes no date of birth of it', async () => {
    const child = { ...toldByForm().child, dateOfBirth: null, dateOfBirthStatus: 'ESTIMATED' };
    const told = await read(await sent({ child: { ...child, ageTold: ' about 15 ' } as never }));
    expect(told).toMatchObject({ age_told: 'about 15' });
    expect(told.missing_facts).not.toContain('DATE_OF_BIRTH');
    expect((await read(await sent({ child } as never))).missing_facts).toContain('DATE_OF_BIRTH');
    const { rows } = await administrator.query(
      'select date_of_birth, date_of_birth_status from child where id = $1',
      [told.child_id],
    );
    expect(rows).toEqual([{ date_of_birth: null, date_of_birth_status: 'ESTIMATED' }]);
  });

  it('is found in the queue by its channel, its language and what it lacks', async () => {
    const reference = await sent({ language: 'WELSH', authorityGss: null });
    for (const [filter, isThere] of [
      [{ channels: ['FORM'], language: 'WELSH', missing: ['AUTHORITY'] }, true],
      [{ channels: ['TELEPHONE'] }, false],
      [{ incomplete: false }, false],
      [{ language: 'ENGLISH' }, false],
    ] as const) {
      const { data } = await ask<{
        referrals: { edges: readonly { node: { reference: string } }[] };
      }>(
        database.orm,
        manager,
        `query($filter: ReferralFilterInput!) { referrals(first: 100, filter: $filter) { edges { node { reference } } } }`,
        { filter },
      );
      const found = data.referrals.edges.map(({ node }) => node.reference);
      expect({ filter, isThere: found.includes(reference) }).toEqual({ filter, isThere });
    }
  });
});

describe('a child already known, unknown or restricted', () => {
  const known = { givenNames: 'Aoife', familyName: 'Knownwell', dateOfBirth: '2011-02-03' };
  const hidden = { givenNames: 'Zuzana', familyName: 'Hiddenly', dateOfBirth: '2010-09-08' };
  const stranger = { givenNames: 'Petra', familyName: 'Nevermet', dateOfBirth: '2012-12-11' };
  const rest = { dateOfBirthStatus: 'EXACT', sex: 'FEMALE' } as const;

  beforeAll(async () => {
    for (const [child, nrmReference] of [
      [known, 'NRM-KNOWN-1'],
      [hidden, 'NRM-HIDDEN-1'],
    ] as const) {
      const { data } = await ask<{ submitReferral: { child: { id: string } } }>(
        database.orm,
        manager,
        `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on SubmitReferralSuccess { child { id } } } }`,
        { input: toldByTelephone({ child: { ...child, ...rest }, nrmReference }) },
      );
      if (child === hidden)
        await administrator.query(
          `update child set restricted_to = array['manager-2'] where id = $1`,
          [data.submitReferral.child.id],
        );
    }
  });

  it.each([
    ['our form', form],
    ['a partner', surrey],
  ])('gives %s the same answer but for the reference', async (_who, viewer) => {
    const answers = new Set<string>();
    for (const [child, nrmReference] of [
      [known, 'NRM-KNOWN-1'],
      [hidden, 'NRM-HIDDEN-1'],
      [stranger, 'NRM-NEVER-1'],
    ] as const) {
      const answer = await send(toldByForm({ child: { ...child, ...rest }, nrmReference }), viewer);
      answers.add(JSON.stringify(answer).replace(/R-\d{4}-\d{5}/, 'REFERENCE'));
    }
    expect([...answers]).toEqual([
      '{"data":{"submitReferral":{"__typename":"SubmitReferralSuccess","reference":"REFERENCE","child":null,"referral":null}},"errors":[]}',
    ]);
  });

  it('leads to the same rows before the answer, so that there is nothing to wait for', async () => {
    const written = new Set<number>();
    for (const [child, nrmReference] of [
      [known, 'NRM-KNOWN-1'],
      [hidden, 'NRM-HIDDEN-1'],
      [stranger, 'NRM-NEVER-1'],
    ] as const) {
      const before = await changesSoFar();
      await sent({ child: { ...child, ...rest }, nrmReference });
      written.add((await changesSoFar()) - before);
    }
    expect(written.size).toBe(1);
  });

  it('takes no longer for one than for another', async () => {
    const times = { known: [] as number[], hidden: [] as number[], stranger: [] as number[] };
    for (let turn = 0; turn < howMany(15, 200); turn += 1)
      for (const [kind, child] of Object.entries({ known, hidden, stranger })) {
        const begun = performance.now();
        await sent({ child: { ...child, ...rest }, nrmReference: `NRM-${kind}-1` });
        times[kind as keyof typeof times].push(performance.now() - begun);
      }
    const [one = 0, two = 0, three = 0] = Object.values(times).map(median);
    const [least, most] = [Math.min(one, two, three), Math.max(one, two, three)];
    // What is left is the noise of the machine, loud in a few rounds: a look-up of a known child would show in every one.
    expect(most / least).toBeLessThan(howMany(3, 1.5));
  });

  it('is told to whoever alone may see it by a job, after the answer', async () => {
    const reference = await sent({ child: { ...hidden, ...rest } });
    const warned = () =>
      administrator.query(`select 1 from task where text like $1 and subject = 'manager-2'`, [
        `Referral ${reference} %`,
      ]);
    expect((await warned()).rowCount).toBe(0);
    const { id } = await read(reference);
    await atDesk(database.orm, systemViewer('compare-referral'), (desk) =>
      compareReferral(desk, id),
    );
    expect((await warned()).rowCount).toBe(1);
  });
});

describe('where a referral stands', () => {
  it('is one of three words, the same whatever was decided', async () => {
    const reference = await sent();
    expect(await standings([reference])).toMatchObject([
      {
        reference,
        ourReference: reference,
        isAmbiguous: false,
        standing: 'RECEIVED',
        question: null,
      },
    ]);
    await step('startTriage', reference);
    await step('requestInformation', reference, {
      question: 'Which school is it?',
      questionWelsh: ' Pa ysgol yw hi? ',
    });
    const [asked] = await standings([reference]);
    expect(asked).toMatchObject({
      standing: 'INFORMATION_NEEDED',
      question: { text: 'Which school is it?', textWelsh: 'Pa ysgol yw hi?' },
    });
    expect(await answerWith(reference, asked?.question?.id ?? '', 'The one by the river.')).toEqual(
      { __typename: 'AnswerQuestionSuccess', reference },
    );
    expect(await standings([reference])).toMatchObject([
      {
        reference,
        ourReference: reference,
        isAmbiguous: false,
        standing: 'RECEIVED',
        question: null,
      },
    ]);
    await step('declineReferral', reference, { reason: 'NO_TRAFFICKING_CONCERN' });
    expect(await standings([reference])).toMatchObject([
      { reference, standing: 'DECIDED', question: null },
    ]);
  });

  it('takes one answer to a question, which stands in the page of the referral and becomes a task', async () => {
    const reference = await sent();
    await step('startTriage', reference);
    await step('requestInformation', reference, { question: 'Who is the social worker?' });
    const [asked] = await standings([reference]);
    const questionId = asked?.question?.id ?? '';
    const answers = await Promise.all(
      ['First.', 'Second.'].map((text) => answerWith(reference, questionId, text)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'AnswerQuestionSuccess')).toHaveLength(
      1,
    );
    expect(answers.find(({ __typename }) => __typename === 'RuleBroken')).toMatchObject({
      code: 'QUESTION_ANSWERED',
    });
    const { rows } = await administrator.query(
      `select q.answered_through, t.kind from information_request q join task t on t.record_id = q.referral_id and t.kind = 'SENDER_ANSWERED' where q.id = $1`,
      [questionId],
    );
    expect(rows).toEqual([{ answered_through: 'SENDER', kind: 'SENDER_ANSWERED' }]);
  });

  it('is told to nobody but whoever sent it', async () => {
    const own = `SCC/${randomUUID()}`;
    const referrer = { organisation: 'Surrey County Council', type: 'LOCAL_AUTHORITY' } as const;
    const reference = await sent({ referrer: { ...referrer, reference: own } }, surrey);
    const told = {
      ourReference: reference,
      isAmbiguous: false,
      standing: 'RECEIVED',
      question: null,
    };
    expect(await standings([own, reference], surrey)).toEqual(
      [own, reference].sort().map((asked) => ({ reference: asked, ...told })),
    );
    for (const [asked, viewer] of [
      [own, police],
      [own, form],
      [reference, form],
      [await sent(), surrey],
    ] as const)
      expect(await standings([asked], viewer)).toEqual([]);
    const refused = await ask(
      database.orm,
      manager,
      `{ referralStandings(references: ["${reference}"]) { standing } }`,
    );
    expect(refused.errors).toHaveLength(1);
  });

  it('is told of each of two referrals that an agency sent under one reference, and of no other agency’s', async () => {
    const own = `SHARED/${randomUUID()}`;
    const referrer = { organisation: 'An agency', type: 'OTHER', reference: own } as const;
    const first = await sent({ referrer }, surrey);
    const second = await sent({ referrer }, surrey);
    const theirs = await sent({ referrer }, police);
    expect(await standings([own], surrey)).toMatchObject([
      { reference: own, ourReference: first, isAmbiguous: true },
      { reference: own, ourReference: second, isAmbiguous: true },
    ]);
    expect(await standings([own], police)).toMatchObject([
      { reference: own, ourReference: theirs, isAmbiguous: false },
    ]);
  });

  it('lets a partner answer the question about what its agency sent, and nobody else', async () => {
    const reference = await sent({}, surrey);
    await step('startTriage', reference);
    await step('requestInformation', reference, { question: 'Which school is it?' });
    const [asked] = await standings([reference], surrey);
    const questionId = asked?.question?.id ?? '';
    for (const viewer of [police, form])
      expect(await answerWith(reference, questionId, 'Mine.', viewer)).toMatchObject({
        __typename: 'NotFound',
      });
    expect(await answerWith(reference, questionId, 'The one by the river.', surrey)).toEqual({
      __typename: 'AnswerQuestionSuccess',
      reference,
    });
    expect(await standings([reference], surrey)).toMatchObject([{ standing: 'RECEIVED' }]);
  });

  it('lists to a partner what its agency sent, newest first, and first of all what waits for its answer', async () => {
    const essex = viewerFor('partner', { subject: 'essex-system', agency: 'E10000012' });
    const own = `ECC/${randomUUID()}`;
    const referrer = { organisation: 'Essex', type: 'LOCAL_AUTHORITY', reference: own } as const;
    const [first, second] = [await sent({ referrer }, essex), await sent({}, essex)];
    await sent();
    await step('startTriage', first);
    await step('requestInformation', first, { question: 'Which school is it?' });
    const listed = async (viewer: Viewer, more = '') => {
      const { data, errors } = await ask<{ ownReferrals: { edges: { node: object }[] } } | null>(
        database.orm,
        viewer,
        `{ ownReferrals(first: 10${more}) { edges { node { ourReference ownReference standing question { text } } } } }`,
      );
      return data?.ownReferrals.edges.map(({ node }) => node) ?? errors;
    };
    const waiting = {
      ourReference: first,
      ownReference: own,
      standing: 'INFORMATION_NEEDED',
      question: { text: 'Which school is it?' },
    };
    const plain = {
      ourReference: second,
      ownReference: null,
      standing: 'RECEIVED',
      question: null,
    };
    expect(await listed(essex)).toEqual([plain, waiting]);
    expect(await listed(essex, ', isWaiting: true')).toEqual([waiting]);
    expect(await listed(viewerFor('partner', { agency: 'E10000016' }))).toEqual([]);
    expect(await listed({ ...essex, door: 'first-party' })).toEqual([]);
    expect(await listed(viewerFor('competent-authority'))).toEqual([
      expect.stringMatching(/does not include/),
    ]);
  });

  it.each([
    ['in danger', { dangerNow: 'YES' }, false],
    ['missing', { missingNow: 'YES' }, false],
    ['neither', {}, true],
  ] as const)(
    'stops the clock while it waits for an answer only where no child is %s',
    async (_what, changes, stops) => {
      const reference = await sent(changes);
      await step('startTriage', reference);
      await step('requestInformation', reference, { question: 'Which school is it?' });
      expect((await read(reference)).paused_at !== null).toBe(stops);
      const { id } = await read(reference);
      for (const [table, moment, key] of [
        ['referral', 'received_at', 'id'],
        ['information_request', 'asked_at', 'referral_id'],
      ] as const)
        await administrator.query(
          `update ${table} set ${moment} = ${moment} - interval '30 days' where ${key} = $1`,
          [id],
        );
      const [asked] = await standings([reference]);
      await answerWith(reference, asked?.question?.id ?? '', 'The one by the river.');
      const dueAt = (await read(reference)).triage_due_at as Date;
      expect(dueAt.getTime() > Date.now()).toBe(stops);
    },
  );
});

describe('what a sender is written', () => {
  it('is a question, a decision that says nothing, and after the ring-back what was decided', async () => {
    const referrer = {
      organisation: 'Surrey Police',
      type: 'POLICE',
      email: 'pat@police.example',
    } as const;
    const reference = await sent({ language: 'WELSH', referrer });
    await step('startTriage', reference);
    await step('requestInformation', reference, { question: 'Which school is it?' });
    const { rows } = await administrator.query<{ id: string }>(
      `select q.id from information_request q join referral r on r.id = q.referral_id where r.reference = $1`,
      [reference],
    );
    await answerWith(reference, rows[0]?.id ?? '', 'The one by the river.');
    await step('declineReferral', reference, {
      reason: 'NO_TRAFFICKING_CONCERN',
      note: 'Secret note.',
    });
    const rung = { agencyId: 'agy_surrey', spokeTo: 'the duty sergeant' };
    await step('confirmSender', reference, rung);
    await step('confirmSender', reference, rung);
    const { rows: mails } = await administrator.query<{ language: string; text: string }>(
      `select m.language, m.subject || ' ' || m.body as text from mail m join referral r on r.id = m.record_id
       where r.reference = $1 and m.to_address = 'pat@police.example' order by m.created_at, m.id`,
      [reference],
    );
    expect(mails.map(({ language }) => language)).toEqual(['WELSH', 'WELSH', 'WELSH']);
    expect(mails[0]?.text).toContain('mae angen i ni ofyn');
    expect(mails[1]?.text).toContain('ar y rhif yn ein cyfeiriadur');
    expect(mails[2]?.text).toContain('nid oes pryder');
    for (const { text } of mails)
      expect(text).not.toMatch(/Linh|Testerly|school|Secret|Test manager/);
  });
});

it('a referral of which nothing is in its place is taken, and pages the shift', async () => {
  const reference = await sent({
    referrer: { organisation: 'not known', type: 'NOT_RECORDED' },
    child: {
      givenNames: 'not known',
      familyName: 'not known',
      dateOfBirthStatus: 'NOT_KNOWN',
      sex: 'NOT_KNOWN',
    },
    authorityGss: null,
    parentalResponsibility: null,
    exceptionalNeed: 'YES',
    exceptionalNeedReason: 'See what makes the sender worry.',
    nrmReference: null,
    childWishes: null,
    concern: `child, given names: a\uFFFDb\n${'x'.repeat(19_970)}`,
    dangerNow: 'YES',
  });
  expect((await read(reference)).paged_at).not.toBeNull();
});

it('a sender is verified only through an agency of our directory that has a number there', async () => {
  const referrer = { organisation: 'Guild of Testers', type: 'OTHER' } as const;
  const reference = await sent({ referrer });
  for (const [agencyId, code] of [
    ['agy_unheard', 'INVALID_INPUT'],
    ['agy_closed', 'INVALID_INPUT'],
    ['agy_silent', 'INVALID_INPUT'],
    ['agy_away', 'DIRECTORY_AWAY'],
  ] as const)
    expect(
      await tryStep('confirmSender', reference, { agencyId, spokeTo: 'Somebody' }),
    ).toMatchObject({ code });
  expect(await read(reference)).toMatchObject({ sender_verification: 'UNVERIFIED' });
  await step('confirmSender', reference, { agencyId: 'agy_surrey', spokeTo: 'the duty sergeant' });
  const { rows } = await administrator.query<{ text: string }>(
    `select t.text from timeline_entry t join referral r on r.id = t.record_id
     where r.reference = $1 and t.kind = 'referral.sender-confirmed'`,
    [reference],
  );
  expect(rows[0]?.text).toContain('rang Surrey Police back on 01632 960 500');
});

describe('what is no referral', () => {
  it('is not set aside while a child is said to be missing and nobody has rung the agency back', async () => {
    const reference = await sent({ missingNow: 'YES' });
    expect(await tryStep('setReferralAside', reference, { reason: 'SPAM' })).toMatchObject({
      code: 'URGENT_AND_NOT_RUNG_BACK',
    });
    expect(await read(reference)).toMatchObject({ state: 'ACKNOWLEDGED' });
  });

  it('is set aside with its reason, counted, received as before to its sender, and brought back', async () => {
    const reference = await sent({ concern: 'buy cheap watches' });
    const count = async () => {
      const { data } = await ask<{ referralCount: number }>(
        database.orm,
        manager,
        '{ referralCount(filter: { states: [SET_ASIDE] }) }',
      );
      return data.referralCount;
    };
    const before = await count();
    await step('setReferralAside', reference, { reason: 'SPAM', note: 'An advertisement.' });
    expect(await count()).toBe(before + 1);
    expect(await read(reference)).toMatchObject({ state: 'SET_ASIDE', aside_reason: 'SPAM' });
    expect(await standings([reference])).toMatchObject([{ standing: 'RECEIVED' }]);
    await step('bringReferralBack', reference);
    expect(await count()).toBe(before);
    expect(await read(reference)).toMatchObject({ state: 'ACKNOWLEDGED', aside_reason: null });
  });
});

async function changesSoFar(): Promise<number> {
  const { rows } = await administrator.query<{ count: number }>(
    'select count(*)::integer as count from audit.change',
  );
  return rows[0]?.count ?? 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
