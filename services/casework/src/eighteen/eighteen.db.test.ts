import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { draftGuidanceVersion } from '../setting/commands/draft-guidance-version.js';
import {
  approveGuidanceVersion,
  submitGuidanceVersion,
} from '../setting/commands/move-guidance-version.js';
import { forgetConfiguration } from '../setting/in-force.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { versionOf, waitingSupport } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import {
  answerPostEighteen,
  beginPostEighteen,
  endPostEighteen,
  offerPostEighteen,
} from './commands/post-eighteen.js';
import { prepareEighteen } from './commands/prepare-eighteen.js';

let database: ServiceDatabase;
let ada: TestColleague;
let pat: TestColleague;
const manager = viewerFor('manager');
const second = viewerFor('manager', { subject: 'manager-2' });
const today = londonDay(new Date());
const need = 'Exploiters have written again, and the family is not safe.';

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
  pat = await colleague(database.orm, 'pat', 'post-18-worker', { name: 'Pat Testperson' });
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const soon = () => {
  const birthday = addDays(today, 40);
  return `${String(Number(birthday.slice(0, 4)) - 18)}${birthday.slice(4)}`;
};

async function allocated(authorityGss = 'E10000030') {
  const opened = await waitingSupport(database.orm, manager, { dateOfBirth: soon(), authorityGss });
  const version = await versionOf(database.orm, opened.supportId);
  await as(manager, (desk) =>
    allocateWorker(desk, { supportId: opened.supportId, version, staffId: ada.id }),
  );
  return opened;
}
const offer = (supportId: string) =>
  refusal(
    as(manager, (desk) =>
      offerPostEighteen(desk, { supportId, idempotencyKey: newId('key'), need }),
    ),
  );
const offerOf = async (childId: string) => {
  const [found] = await as(systemViewer('test'), (desk) =>
    desk.rows<{ id: string; version: number; state: string }>(
      'select id, version, state from post_eighteen_support where child_id = ?',
      [childId],
    ),
  );
  return { postEighteenId: found?.id ?? '', version: found?.version ?? 0, state: found?.state };
};

/** Support after 18 comes back from today on, in these sites only. */
async function allowIn(sites: string[]): Promise<void> {
  const id = await as(manager, (desk) =>
    draftGuidanceVersion(desk, {
      title: 'Support after 18 again',
      fromOn: today,
      rules: [{ rule: 'postEighteen', sites, source: 'service-choice', status: 'LOCAL_SETTING' }],
    }),
  );
  await as(manager, (desk) => submitGuidanceVersion(desk, { id, version: 1 }));
  await as(second, (desk) => approveGuidanceVersion(desk, { id, version: 2 }));
  await as(manager, forgetConfiguration);
}

describe('support after 18', () => {
  it('is refused where the rules do not give it, with the reason and the way out', async () => {
    const { supportId, childId } = await allocated();
    expect(await offer(supportId)).toBe('POST_18_NOT_OFFERED');
    expect((await offerOf(childId)).state).toBeUndefined();
  });

  it('is promised to nobody who turns 18 later than the forecast looks', async () => {
    const { supportId } = await waitingSupport(database.orm, manager, {
      dateOfBirth: `${String(Number(today.slice(0, 4)) - 15)}-01-02`,
    });
    expect(await offer(supportId)).toBe('POST_18_TOO_EARLY');
  });

  it('is offered in its area only, answered by the young person, and handed over with no moment between', async () => {
    await allowIn(['surrey']);
    const elsewhere = await allocated('W06000015');
    expect(await offer(elsewhere.supportId)).toBe('POST_18_NOT_OFFERED');
    const { supportId, childId } = await allocated();
    expect(await offer(supportId)).toBe('done');
    expect(await offer(supportId)).toBe('POST_18_OFFERED_ALREADY');
    const begin = async () => {
      const step = await offerOf(childId);
      return refusal(
        as(manager, (desk) =>
          beginPostEighteen(desk, {
            ...step,
            staffId: pat.id,
            handoverNote: 'Ring in the evening.',
          }),
        ),
      );
    };
    expect(await begin()).toBe('POST_18_STEP_NOT_POSSIBLE');
    const offered = await offerOf(childId);
    await as(manager, (desk) =>
      answerPostEighteen(desk, { ...offered, accepted: true, on: today }),
    );
    expect(await begin()).toBe('done');
    const spans = await as(manager, (desk) =>
      desk.rows<{ staff_id: string; from_at: Date; until_at: Date | null; worker_role: string }>(
        'select staff_id, from_at, until_at, worker_role from allocation where support_id = ? order by from_at',
        [supportId],
      ),
    );
    expect(spans).toMatchObject([
      { staff_id: ada.id, worker_role: 'DIRECT_WORKER' },
      { staff_id: pat.id, worker_role: 'POST_18_WORKER', until_at: null },
    ]);
    expect(spans[0]?.until_at).toEqual(spans[1]?.from_at);
    const running = await offerOf(childId);
    await as(manager, (desk) =>
      endPostEighteen(desk, { ...running, on: today, reason: 'Settled with the adviser.' }),
    );
    expect((await offerOf(childId)).state).toBe('ENDED');
    expect(await versionOf(database.orm, supportId)).toBeGreaterThan(1);
  });
});

describe('turning 18', () => {
  it('is prepared question by question, by two people without losing either’s answer', async () => {
    const { childId } = await allocated();
    await as(manager, (desk) => prepareEighteen(desk, { childId, nrmConsent: 'ASKED' }));
    expect(
      await refusal(
        as(manager, (desk) => prepareEighteen(desk, { childId, tell: 'The adviser.' })),
      ),
    ).toBe('PREPARATION_BEGUN_ALREADY');
    await as(manager, (desk) =>
      prepareEighteen(desk, { childId, version: 1, tell: 'The adviser.' }),
    );
    expect(
      await refusal(
        as(manager, (desk) => prepareEighteen(desk, { childId, version: 1, partners: 'Nothing.' })),
      ),
    ).toBe('CHANGED_MEANWHILE');
    const { data } = await ask<{
      child: { turning18: { open: string[]; preparation: { nrmConsent: string; tell: string } } };
    }>(
      database.orm,
      manager,
      `{ child(id: "${childId}") { turning18 { open preparation { nrmConsent tell } } } }`,
    );
    expect(data.child.turning18).toEqual({
      open: ['NRM_CONSENT', 'LAWFUL_BASIS', 'PARTNERS', 'TRANSITION_PLAN'],
      preparation: { nrmConsent: 'ASKED', tell: 'The adviser.' },
    });
  });

  it('shows both birthdays while the age is under challenge, and that support goes on', async () => {
    const { childId } = await allocated();
    await as(systemViewer('test'), (desk) =>
      desk.rows(
        `insert into age_determination (id, created_at, child_id, source, outcome, born_on, determined_on, under_challenge)
         values (?, now(), ?, 'HOME_OFFICE', 'ADULT', '2005-01-01', ?, true)`,
        [newId('age'), childId, today],
      ),
    );
    const { data } = await ask<{
      turningEighteen: {
        edges: { node: { child: { id: string }; birthdays: unknown[]; supportGoesOn: boolean } }[];
      };
    }>(
      database.orm,
      manager,
      `{ turningEighteen(first: 50) { edges { node { child { id } birthdays { on byChallengedFinding } supportGoesOn } } } }`,
    );
    const found = data.turningEighteen.edges.find(({ node }) => node.child.id === childId)?.node;
    expect(found).toMatchObject({
      supportGoesOn: true,
      birthdays: [
        { on: '2023-01-01', byChallengedFinding: true },
        { on: addDays(today, 40), byChallengedFinding: false },
      ],
    });
  });
});
