import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, type Viewer } from '@ictg/kit/viewer';
import { targetDueAt, targetOn } from '../clock/index.js';
import { versionOn } from '../eligibility/index.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { draftGuidanceVersion, type GuidanceDraft } from './commands/draft-guidance-version.js';
import { draftSetting, type SettingDraft } from './commands/draft-setting.js';
import {
  approveGuidanceVersion,
  changeGuidanceDraft,
  submitGuidanceVersion,
  withdrawGuidanceDraft,
} from './commands/move-guidance-version.js';
import { approveSetting, withdrawSetting } from './commands/move-setting.js';
import { guidanceVersion, guidanceVersions } from './guidance.queries.js';
import { clockSettingsInForce, forgetConfiguration, ruleBookInForce } from './in-force.js';
import { mustBeOnList } from './reason-list.js';
import { settings } from './setting.queries.js';
import { settingKinds } from './setting.vocabulary.js';
import { coverage, legalStatusList, sites } from './site.queries.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const second = viewerFor('manager', { subject: 'manager-2' });
const third = viewerFor('manager', { subject: 'manager-3' });
const today = londonDay(new Date());
const ours = { source: 'service-choice', status: 'LOCAL_SETTING' as const };

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());
beforeEach(() => as(manager, forgetConfiguration));

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
let days = 30;
const aDay = () => addDays(today, (days += 40));
const draft = (changes: Partial<GuidanceDraft> = {}): GuidanceDraft => ({
  title: 'A draft',
  fromOn: aDay(),
  rules: [{ rule: 'authorityAloneRoute', value: 'DIRECT_WORKER', ...ours }],
  ...changes,
});
const drafted = (changes: Partial<GuidanceDraft> = {}, viewer = manager) =>
  as(viewer, (desk) => draftGuidanceVersion(desk, draft(changes)));
const step = (viewer: Viewer, move: typeof submitGuidanceVersion, id: string, version: number) =>
  as(viewer, (desk) => move(desk, { id, version }));
const read = (id: string, viewer = manager) => as(viewer, (desk) => guidanceVersion(desk, id));
const bookOf = () => as(manager, ruleBookInForce);
const approved = async (changes: Partial<GuidanceDraft> = {}) => {
  const id = await drafted(changes);
  await step(manager, submitGuidanceVersion, id, 1);
  await step(second, approveGuidanceVersion, id, 2);
  await as(manager, forgetConfiguration);
  return id;
};

describe('a version of the guidance', () => {
  it('is drafted as a copy with changes, and changes nothing until it is approved', async () => {
    const before = await bookOf();
    const id = await drafted({
      rules: [{ rule: 'model', value: 'ONE_TO_ONE_FOR_EVERY_CHILD', ...ours }],
    });
    expect(await read(id)).toMatchObject({
      state: 'DRAFT',
      isInForce: false,
      differences: [
        { key: 'model', before: 'BY_PARENTAL_RESPONSIBILITY', after: 'ONE_TO_ONE_FOR_EVERY_CHILD' },
      ],
      access: { canChange: true, canSubmit: true, canApprove: false },
    });
    await as(manager, forgetConfiguration);
    expect(await bookOf()).toEqual(before);
  });

  it('takes effect from its day, and not before, once a second person approves it', async () => {
    const fromOn = aDay();
    const id = await approved({ fromOn });
    const book = await bookOf();
    expect(versionOn(book, fromOn)?.settings.authorityAloneRoute.value).toBe('DIRECT_WORKER');
    expect(versionOn(book, addDays(fromOn, -1))?.settings.authorityAloneRoute.value).toBe('RPC');
    expect(await read(id)).toMatchObject({
      state: 'APPROVED',
      draftedBy: 'Test manager',
      approvedBy: 'Test manager-2',
    });
  });

  it('is not approved by whoever drafted it, nor by anybody who changed it since', async () => {
    const id = await drafted();
    await as(second, (desk) =>
      changeGuidanceDraft(desk, { id, version: 1, title: 'Changed by another' }),
    );
    await step(second, submitGuidanceVersion, id, 2);
    for (const writer of [manager, second]) {
      expect(await refusal(step(writer, approveGuidanceVersion, id, 3))).toBe(
        'SECOND_PERSON_NEEDED',
      );
      expect((await read(id, writer))?.access).toMatchObject({
        canApprove: false,
        whyNotApprove: expect.stringContaining('Ask another') as string,
      });
    }
    expect((await read(id, third))?.access.canApprove).toBe(true);
    expect(await refusal(step(third, approveGuidanceVersion, id, 3))).toBe('done');
  });

  it('is not approved by its writer even when the service forgets to ask: the database refuses', async () => {
    const id = await drafted();
    const approve = (subject: string) =>
      as(viewerFor('manager', { subject }), (desk) =>
        desk.rows(
          `update guidance_version set state = 'APPROVED', approved_by_subject = ?, approved_at = now() where id = ?`,
          [subject, id],
        ),
      );
    await expect(approve('manager')).rejects.toThrow('guidance_version_second_person');
  });

  it('has to be handed in again when it is changed after that', async () => {
    const id = await drafted();
    await step(manager, submitGuidanceVersion, id, 1);
    await as(manager, (desk) =>
      changeGuidanceDraft(desk, { id, version: 2, note: 'One more thought' }),
    );
    expect(await refusal(step(second, approveGuidanceVersion, id, 3))).toBe(
      'ACTION_NOT_POSSIBLE_NOW',
    );
  });

  it('never takes effect in the past, and one a day at most', async () => {
    expect(await refusal(approved({ fromOn: addDays(today, -1) }))).toBe(
      'TAKES_EFFECT_IN_THE_PAST',
    );
    const fromOn = aDay();
    const [a, b] = [await drafted({ fromOn }), await drafted({ fromOn })];
    for (const id of [a, b]) await step(manager, submitGuidanceVersion, id, 1);
    const both = await Promise.all(
      [a, b].map((id) => refusal(step(second, approveGuidanceVersion, id, 2))),
    );
    expect(both.filter((verdict) => verdict === 'done')).toHaveLength(1);
  });

  it('is refused with sentences when the book would contradict itself', async () => {
    const rules = [{ rule: 'postEighteen', sites: ['atlantis'], ...ours }];
    await expect(drafted({ rules })).rejects.toThrow(
      'names the site "atlantis", which is not in the book',
    );
    await expect(drafted({ source: 'hearsay' })).rejects.toThrow('names the source "hearsay"');
    await expect(drafted({ rules: [{ rule: 'model', value: 'BY_LOT', ...ours }] })).rejects.toThrow(
      'Choose one of',
    );
    expect(await refusal(drafted({ copyOf: '1999-01' }))).toBe('INVALID_INPUT');
  });

  it('brings the documents that it rests on into the book', async () => {
    const source = {
      key: 'guidance-of-tomorrow',
      title: 'Interim guidance, made up for a test',
      dated: 'some day',
    };
    const id = await approved({ sources: [source], source: source.key, status: 'CONFIRMED' });
    expect(await read(id)).toMatchObject({ source: { title: source.title }, status: 'CONFIRMED' });
    expect((await bookOf()).sources[source.key]).toEqual({
      title: source.title,
      dated: source.dated,
    });
  });

  it('is taken back before its day, and stands for good from then on, whatever is sent', async () => {
    const id = await approved();
    await step(manager, withdrawGuidanceDraft, id, 3);
    expect((await read(id))?.state).toBe('WITHDRAWN');
    const now = await approved({ fromOn: today });
    expect(await refusal(step(manager, withdrawGuidanceDraft, now, 3))).toBe('IN_FORCE_ALREADY');
    const rewritten = await as(third, (desk) =>
      desk.rows(`update guidance_version set note = 'rewritten' where id = ? returning id`, [now]),
    );
    expect(rewritten).toEqual([]);
    expect(await read(now)).toMatchObject({ isInForce: true, state: 'APPROVED' });
  });

  it('lists what ships beside what was drafted, each from its day until the next', async () => {
    const all = await as(viewerFor('rpc'), guidanceVersions);
    const shipped = all.filter(({ isShipped }) => isShipped);
    expect(shipped.map(({ code }) => code)).toEqual([
      '2017-01',
      '2018-10',
      '2021-05',
      '2021-11',
      '2024-04',
      '2024-05',
      '2026-07',
    ]);
    const standing = all.filter(({ state }) => state === 'APPROVED');
    for (const [at, one] of standing.entries())
      expect(one.untilOn).toBe(standing[at + 1]?.fromOn ?? null);
    expect(standing.filter(({ isInForce }) => isInForce)).toHaveLength(1);
    expect(shipped.every(({ rules }) => rules.length === 29)).toBe(true);
  });

  it('is made once, however often it is sent', async () => {
    const input = draft({ idempotencyKey: 'draft-once-1' });
    const ids = await Promise.all(
      [1, 2, 3].map(() => as(manager, (desk) => draftGuidanceVersion(desk, input))),
    );
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a setting', () => {
  const target = (changes: Partial<SettingDraft> = {}): SettingDraft => ({
    kind: 'TRIAGE_TARGET',
    fromOn: aDay(),
    value: { amount: 4, unit: 'WORKING_HOURS' },
    source: 'Choice of the service',
    status: 'LOCAL_SETTING',
    ...changes,
  });
  const set = async (changes: Partial<SettingDraft> = {}) => {
    const id = await as(manager, (desk) => draftSetting(desk, target(changes)));
    await as(second, (desk) => approveSetting(desk, { id, version: 1 }));
    await as(manager, forgetConfiguration);
    return id;
  };

  it('runs the clocks from its day on, and those before by the one before', async () => {
    const fromOn = aDay();
    await set({ fromOn });
    const clock = await as(manager, clockSettingsInForce);
    expect(targetOn(clock, 'TRIAGE', fromOn)).toMatchObject({ amount: 4, unit: 'WORKING_HOURS' });
    expect(targetOn(clock, 'TRIAGE', addDays(fromOn, -1))).toMatchObject({ amount: 8 });
  });

  it('sets the clock of a referral that is received from then on', async () => {
    await set({ fromOn: today, value: { amount: 2, unit: 'HOURS' } });
    const receivedAt = new Date();
    const clock = await as(manager, clockSettingsInForce);
    expect(targetDueAt(clock, 'TRIAGE', receivedAt)).toEqual(
      new Date(receivedAt.getTime() + 2 * 3_600_000),
    );
  });

  it('is not approved by whoever drafted it', async () => {
    const id = await as(manager, (desk) => draftSetting(desk, target()));
    expect(await refusal(as(manager, (desk) => approveSetting(desk, { id, version: 1 })))).toBe(
      'SECOND_PERSON_NEEDED',
    );
    expect(await refusal(as(second, (desk) => approveSetting(desk, { id, version: 1 })))).toBe(
      'done',
    );
    expect(await refusal(as(second, (desk) => withdrawSetting(desk, { id, version: 2 })))).toBe(
      'done',
    );
  });

  it.each([
    [{ value: { amount: 0, unit: 'HOURS' as const } }],
    [{ value: { amount: 3 } }],
    [{ kind: 'WORKING_HOURS' as const, value: { opens: '17:00', closes: '09:00' } }],
    [{ kind: 'WORKING_HOURS' as const, value: { opens: '9', closes: '17:00' } }],
    [{ kind: 'CLOSURE_REASONS' as const, value: { codes: [] } }],
    [{ kind: 'CLOSURE_REASONS' as const, value: { codes: ['NOT_RECORDED'] } }],
    [{ fromOn: addDays(today, -1) }],
    [{ source: ' ' }],
  ])('is refused as %o', async (changes) => {
    expect(await refusal(as(manager, (desk) => draftSetting(desk, target(changes))))).toBe(
      'INVALID_INPUT',
    );
  });

  it('takes a reason off its list from its day on', async () => {
    const fromOn = aDay();
    await set({ kind: 'CLOSURE_REASONS', fromOn, value: { codes: ['NEEDS_MET', 'TURNED_18'] } });
    const closed = (day: string) =>
      refusal(as(manager, (desk) => mustBeOnList(desk, 'CLOSURE_REASONS', 'DECLINED', day)));
    expect(await closed(addDays(fromOn, -1))).toBe('done');
    expect(await closed(fromOn)).toBe('REASON_NOT_ON_LIST');
  });

  it('shows its whole history, with one value in force', async () => {
    const all = await as(viewerFor('auditor'), settings);
    expect(all.map(({ kind }) => kind)).toEqual(settingKinds);
    for (const { history, inForce } of all) {
      expect(history.filter((one) => one.isInForce)).toEqual([inForce]);
      expect(
        [...history].sort((a, b) => (a.fromOn < b.fromOn ? 1 : -1)).map(({ fromOn }) => fromOn),
      ).toEqual(history.map(({ fromOn }) => fromOn));
    }
    expect(all.find(({ kind }) => kind === 'ALLOCATION_TARGET')?.inForce).toMatchObject({
      text: '1 working day',
      isShipped: true,
    });
  });
});

describe('what is in force', () => {
  it('is never one that a failed command had approved', async () => {
    const id = await drafted();
    await step(manager, submitGuidanceVersion, id, 1);
    await as(manager, forgetConfiguration);
    const fails = as(second, async (desk) => {
      await approveGuidanceVersion(desk, { id, version: 2 });
      throw new Error('made up');
    });
    await expect(fails).rejects.toThrow('made up');
    expect((await bookOf()).versions.some((one) => one.title === 'A draft' && one.id === id)).toBe(
      false,
    );
    expect((await read(id))?.state).toBe('SUBMITTED');
  });

  it('is the same for a viewer who may not read drafts, and asked of the database once in a while only', async () => {
    await approved();
    const own = await as(viewerFor('organiser'), ruleBookInForce);
    await as(manager, forgetConfiguration);
    expect(await bookOf()).toEqual(own);
    expect(await bookOf()).toBe(await bookOf());
  });

  it('is readable as a timeline and a map', async () => {
    const found = await as(manager, sites);
    expect(found).toHaveLength(17);
    expect(found[0]).toMatchObject({
      fromOn: '2017-01-30',
      status: 'CONFIRMED',
      source: { title: expect.any(String) as string },
    });
    const served = async (day: string) =>
      (await as(manager, (desk) => coverage(desk, day))).filter(({ isServed }) => isServed).length;
    expect(await served('2017-01-29')).toBe(0);
    expect(await served('2021-04-30')).toBe(54);
    expect(await served('2021-05-01')).toBe(113);
    expect(await served('2026-07-06')).toBe(175);
  });

  it('lists legal statuses by nation: section 20 in England, section 76 in Wales', async () => {
    const codes = async (nation: 'ENGLAND' | 'WALES') =>
      (await as(viewerFor('line'), (desk) => legalStatusList(desk, nation))).map(
        ({ code }) => code,
      );
    expect(await codes('ENGLAND')).toContain('ACCOMMODATED_S20');
    expect(await codes('ENGLAND')).not.toContain('ACCOMMODATED_S76');
    expect(await codes('WALES')).toContain('ACCOMMODATED_S76');
  });
});

describe('who may do what with the configuration', () => {
  const reads = new Set([
    'manager',
    'line',
    'auditor',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'system',
  ]);
  const changes = new Set(['manager', 'system']);

  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role, { subject: `tries-${role}` });
    const id = await drafted();
    const queries: ((desk: Desk) => Promise<unknown>)[] = [
      guidanceVersions,
      settings,
      sites,
      (desk) => coverage(desk, today),
      (desk) => legalStatusList(desk, 'WALES'),
    ];
    for (const query of queries)
      expect(await refusal(as(viewer, query))).toBe(reads.has(role) ? 'done' : 'NOT_ALLOWED');
    const commands: ((desk: Desk) => Promise<unknown>)[] = [
      (desk) => draftGuidanceVersion(desk, draft()),
      (desk) => changeGuidanceDraft(desk, { id, version: 1, note: 'x' }),
      (desk) => submitGuidanceVersion(desk, { id, version: 2 }),
      (desk) => withdrawGuidanceDraft(desk, { id, version: 3 }),
      (desk) => approveGuidanceVersion(desk, { id: 'gdv_none', version: 1 }),
      (desk) =>
        draftSetting(desk, {
          kind: 'TRIAGE_TARGET',
          fromOn: aDay(),
          value: { amount: 1, unit: 'HOURS' },
          source: 'x',
          status: 'LOCAL_SETTING',
        }),
      (desk) => approveSetting(desk, { id: 'stc_none', version: 1 }),
      (desk) => withdrawSetting(desk, { id: 'stc_none', version: 1 }),
    ];
    const verdicts = new Set<string>();
    for (const command of commands) verdicts.add(await refusal(as(viewer, command)));
    expect(verdicts).toEqual(new Set(changes.has(role) ? ['done', 'NOT_FOUND'] : ['NOT_ALLOWED']));
  });

  it.each(roles)(
    '%s, with every check of the service left out: the database shows drafts and takes changes by role',
    async (role) => {
      const viewer = viewerFor(role);
      const id = await drafted();
      const seen = await as(viewer, (desk) =>
        desk.rows(`select 1 from guidance_version where id = ?`, [id]),
      );
      expect(seen).toHaveLength(reads.has(role) ? 1 : 0);
      const changed = await as(viewer, (desk) =>
        desk.rows(`update guidance_version set note = 'x' where id = ? returning id`, [id]),
      );
      expect(changed).toHaveLength(changes.has(role) ? 1 : 0);
    },
  );
});

describe('the graph of the configuration', () => {
  it('drafts, hands in and approves, and answers what stands in the way', async () => {
    const input = {
      idempotencyKey: 'graph-draft-1',
      title: 'By graph',
      fromOn: aDay(),
      rules: [{ rule: 'timeLimitMonths', value: '18', ...ours }],
    };
    const made = await ask<{
      draftGuidanceVersion: { guidanceVersion: { id: string; version: number } };
    }>(
      database.orm,
      manager,
      `mutation ($input: DraftGuidanceVersionInput!) { draftGuidanceVersion(input: $input) { __typename
        ... on GuidanceVersionSaved { guidanceVersion { id version differences { question before after } } } ... on Problem { message } } }`,
      { input },
    );
    expect(made.errors).toEqual([]);
    const { id } = made.data.draftGuidanceVersion.guidanceVersion;
    const moved = (viewer: Viewer, name: string, version: number) =>
      ask<Record<string, unknown>>(
        database.orm,
        viewer,
        `mutation ($input: GuidanceStepInput!) { done: ${name}(input: $input) { __typename ... on Problem { code } } }`,
        { input: { id, version } },
      );
    expect((await moved(manager, 'submitGuidanceVersion', 1)).data.done).toMatchObject({
      __typename: 'GuidanceVersionSaved',
    });
    expect((await moved(manager, 'approveGuidanceVersion', 2)).data.done).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    expect((await moved(second, 'approveGuidanceVersion', 1)).data.done).toMatchObject({
      __typename: 'ChangedMeanwhile',
    });
    expect((await moved(second, 'approveGuidanceVersion', 2)).data.done).toMatchObject({
      __typename: 'GuidanceVersionSaved',
    });
    const node = await ask<{ node: unknown }>(
      database.orm,
      manager,
      `query ($id: ID!) { node(id: $id) { id ... on GuidanceVersion { state rules { key value source { title } } } } }`,
      { id },
    );
    expect(node.data.node).toMatchObject({ id, state: 'APPROVED' });
  });
});
