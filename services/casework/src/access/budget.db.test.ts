import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { statementsSent, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { knownChild, waitingSupport } from '../support/support.factory.js';
import { submitReferral } from '../referral/commands/submit-referral.js';
import { toldByTelephone } from '../referral/referral.factory.js';
import { callOnTheLine } from '../call/call.factory.js';
import { promiseCallBack } from '../call/commands/promise-call-back.js';
import { beginSafetyPlan } from '../safety-plan/commands/begin-safety-plan.js';
import { atDesk } from '@ictg/kit/database';
import { giveConsultationAdvice } from '../consultation/commands/give-consultation-advice.js';
import { recordConsultation } from '../consultation/commands/record-consultation.js';
import { adviceTold, consultationTold, freshKey } from '../consultation/consultation.factory.js';
import { recordContact } from '../contact/commands/record-contact.js';
import { recordLocalGap } from '../gap/commands/keep-gap.js';
import { bringMatter } from '../matter/commands/bring-matter.js';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';

let database: ServiceDatabase;
let orm: MikroORM;
const manager = viewerFor('manager');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  orm = database.orm;
  await fill(2);
});
afterAll(() => database.close());

/** More of everything that lists show. */
async function fill(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { childId } = await waitingSupport(orm, manager);
    await atDesk(orm, manager, (desk) =>
      submitReferral(desk, toldByTelephone({ childId, child: null })),
    );
    await knownChild(orm);
    const call = await callOnTheLine(orm, manager, { childId });
    await atDesk(orm, manager, async (desk) => {
      await promiseCallBack(desk, {
        idempotencyKey: `budget-${call.id}`,
        callId: call.id,
        reason: 'OTHER',
      });
      await beginSafetyPlan(desk, {
        idempotencyKey: `budget-${call.id}`,
        callId: call.id,
        planLanguage: 'ENGLISH',
      });
    });
    await consulted(childId);
  }
}

/** A consultation with advice, and a meeting with an action, about a child. */
async function consulted(childId: string): Promise<void> {
  await atDesk(orm, manager, async (desk) => {
    const consultation = consultationTold({ situation: 'LINKED', childId });
    await giveConsultationAdvice(desk, await recordConsultation(desk, consultation), adviceTold());
    await recordContact(desk, {
      idempotencyKey: freshKey(),
      kind: 'STRATEGY_DISCUSSION',
      at: new Date(Date.now() - 3_600_000),
      summary: 'What is known was shared.',
      invitation: 'INVITED',
      attendees: [],
      children: [{ childId }],
      actions: [{ text: 'Ring the school.', dueOn: londonDay(new Date()) }],
    });
    await recordLocalGap(desk, {
      idempotencyKey: freshKey(),
      authorityGss: 'E10000030',
      need: 'THERAPY',
      text: 'Nobody offers it.',
      childId,
    });
    await bringMatter(desk, {
      idempotencyKey: freshKey(),
      kind: 'COMPLAINT',
      subject: 'DELAY',
      source: 'CHILD',
      text: 'It took too long.',
      childId,
    });
  });
}

const child =
  'id reference name age authority { gssCode name } isRestricted access { canChange } alerts { text } parentalResponsibility { situation }';
const page = (fields: string) =>
  `{ edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } }`;

const today = londonDay(new Date());
const aroundToday = `fromOn: "${addDays(today, -20)}", untilOn: "${addDays(today, 40)}"`;

/** Each list, and the most statements it may send, those that begin, log and commit among them. */
const lists: Readonly<Record<string, { source: string; most: number }>> = {
  'a page of children with authority and latest referrals': {
    source: `{ children(first: 50) ${page('id reference givenNames familyName authority { gssCode } referrals(first: 5) { id state receivedAt }')} }`,
    most: 3,
  },
  'a page of children with their facts': {
    source: `{ children(first: 50) ${page(child)} }`,
    most: 7,
  },
  'a page of referrals with their children': {
    source: `{ referrals(first: 50) ${page(`id reference isOverdue referrer { organisation } child { ${child} } decision { offer } informationRequests { question }`)} }`,
    most: 8,
  },
  'a page of supports with child and guardian': {
    source: `{ supports(first: 50) ${page(`id state child { ${child} } guardian { name } dueAt isOverdue`)} }`,
    most: 9,
  },
  'a page of children with the work on them': {
    source: `{ children(first: 50) ${page('id missingEpisodes { state } planGoals { text actions { text } } planReviews { heldOn } contactTiers { level } visits { state } outcomeMeasures { point ratings { rating } } outcomeFacts { kind } socialCareReports { reply } nrmReports { standing } turning18 { open birthdays { on } }')} }`,
    most: 20,
  },
  'a caseload board': {
    source: `{ supports(first: 100, filter: { openOnly: true }) ${page('id state dueAt contactDueOn danger { missingSince isToldOf } closureProposals { state } continuity { workers } child { reference name } guardian { name }')} }`,
    most: 6,
  },
  'who turns 18': {
    source: `{ turningEighteen(first: 50) ${page('open birthdays { on inDays } preparation { nrmConsent } postEighteen { state } child { reference guardian { name } }')} }`,
    most: 9,
  },
  continuity: {
    source: `{ continuity(first: 50) ${page('continuity { workers daysBetween } support { state child { name } guardian { name } }')} }`,
    most: 5,
  },
  'the outcomes of a cohort': {
    source: `{ outcomeCohort(input: { openedFrom: "2017-01-30", openedUntil: "2030-01-01" }) { rows { domain measured } facts { kind children } } }`,
    most: 4,
  },
  'a search': {
    source: `{ childSearch(text: "Testchild", first: 50) { score reasons child { ${child} } } }`,
    most: 5,
  },
  'a page of consultations with child and advice': {
    source: `{ consultations(first: 50) ${page(`id reference state ownerName situation child { ${child} } advices { id standing } access { canChange }`)} }`,
    most: 8,
  },
  'a page of advice with child and consultation': {
    source: `{ advices(first: 50) ${page(`id standing ownerName child { ${child} } consultation { reference } access { canAnswer }`)} }`,
    most: 8,
  },
  'a page of contacts with children and actions': {
    source: `{ contacts(first: 50) ${page(`id kind children { childId child { ${child} } } actions { text doneAt }`)} }`,
    most: 8,
  },
  'a page of local gaps': {
    source: `{ localGaps(first: 50) ${page('id need authority { name } child { reference }')} }`,
    most: 5,
  },
  'a page of complaints': {
    source: `{ matters(first: 50) ${page('id reference nextDueOn child { reference }')} }`,
    most: 5,
  },
  'what became of advice': {
    source: '{ adviceFollowUp(by: AGENCY_TYPE) { key given share } }',
    most: 3,
  },
  'a page of tasks': {
    source: `{ tasks(first: 50) ${page('id text childId dueAt')} }`,
    most: 4,
  },
  'a page of the calendar with children': {
    source: `{ calendar(first: 50, scope: TEAM, ${aroundToday}) ${page('id kind on text ownerName isLate child { name reference }')} }`,
    most: 5,
  },
  'the days of the calendar': {
    source: `{ calendarDays(scope: TEAM, ${aroundToday}) { on entries late kinds } }`,
    most: 3,
  },
  'a page of calls with what hangs on each': {
    source: `{ calls(first: 50) ${page('id reference told outcomes caller { name verification } authority { gssCode } child { id name } referralReference callBacks { dueAt } safetyPlans { reference } access { canFinish }')} }`,
    most: 8,
  },
  'the handover of this shift': {
    source: `{ handoverDraft { fromAt lines } handovers(first: 12) ${page('id lines note')} }`,
    most: 6,
  },
  'a page of staff': { source: `{ staff(first: 50) ${page('id name posts { role }')} }`, most: 4 },
};

async function sent(source: string): Promise<string[]> {
  return statementsSent(orm, async () => {
    const { errors } = await ask(orm, manager, source);
    expect(errors).toEqual([]);
  });
}

describe('the number of statements of a page', () => {
  it('of a child is small, and does not grow with what there is to tell', async () => {
    const { childId } = await waitingSupport(orm, manager);
    const source = `{ child(id: "${childId}") { ${child} otherNames nationalities nrmReferences { reference } missingEpisodes { id state }
      guardian { id subject name isAway } currentSupport { id state route workerSince dueAt } timeline(first: 30) ${page('id at category kind text byName')} } }`;
    const before = await sent(source);
    expect(before.length, before.join('\n')).toBeLessThanOrEqual(12);
    for (let time = 0; time < 3; time += 1) await consulted(childId);
    expect((await sent(source)).length).toBe(before.length);
  });

  it('of the meetings and hearings of a child is small', async () => {
    const { childId } = await waitingSupport(orm, manager);
    const source = `{ child(id: "${childId}") { id appointments { kind at note } visits { state } } }`;
    expect((await sent(source)).length).toBeLessThanOrEqual(6);
  });
});

describe('the number of statements of a list', () => {
  const before = new Map<string, number>();

  it.each(Object.entries(lists))('is small for %s', async (name, { source, most }) => {
    const statements = await sent(source);
    before.set(name, statements.length);
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most);
  });

  it('does not grow with the rows', async () => {
    await fill(12);
    for (const [name, { source }] of Object.entries(lists))
      expect({ name, statements: (await sent(source)).length }).toEqual({
        name,
        statements: before.get(name),
      });
  });
});
