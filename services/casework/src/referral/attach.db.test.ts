import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newId, atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { linkChild } from '../record/commands/keep-alert.js';
import { restrictChild } from '../record/commands/restrict-child.js';
import { reportMissing } from '../missing/commands/report-missing.js';
import { colleague } from '../staff/staff.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { openWhereabouts, recordWhereabouts } from '../whereabouts/commands/open-whereabouts.js';
import { movedInTheirOwnWay, movedWithTheReferral, staysBehind } from './attached-tables.js';
import { attachReferral } from './commands/attach-referral.js';
import { submitReferral, type Submitted } from './commands/submit-referral.js';
import { toldByTelephone } from './referral.factory.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const manager2 = viewerFor('manager', { subject: 'manager-2' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'manager-2', 'manager');
});
afterAll(() => database.close());

const as = <Result>(viewer: typeof manager, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const take = () => as(manager, (desk) => submitReferral(desk, toldByTelephone()));
const versionOf = async (table: string, id: string) =>
  (
    await as(systemViewer('test'), (desk) =>
      desk.rows<{ version: number }>(`select version from ${table} where id = ?`, [id]),
    )
  )[0]?.version ?? 0;
const restrict = async (childId: string) => {
  const version = await versionOf('child', childId);
  await as(manager, (desk) =>
    restrictChild(desk, { childId, version, subjects: ['manager'], reason: 'A test of it.' }),
  );
};
const attach = async (told: Submitted, known: Submitted) => {
  const version = await versionOf('referral', told.referralId);
  return as(manager, (desk) =>
    attachReferral(desk, { referralId: told.referralId, version, childId: known.childId }),
  ).then(
    () => 'attached',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
};
const linksOf = (childId: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ child_id: string; other_child_id: string | null; other_name: string | null }>(
      'select child_id, other_child_id, other_name from child_link where child_id = ? or other_child_id = ?',
      [childId, childId],
    ),
  );

describe('attaching a referral', () => {
  it('does not show to others what was restricted to one person', async () => {
    const known = await take();
    const told = await take();
    await restrict(told.childId);
    expect(await attach(told, known)).toBe('RESTRICTION_WOULD_BE_LIFTED');
    const seen = await as(manager2, (desk) =>
      desk.rows('select id from referral where id = ?', [told.referralId]),
    );
    expect(seen).toEqual([]);
    await restrict(known.childId);
    expect(await attach(told, known)).toBe('attached');
  });

  it('takes along where the child is, and shows it to nobody on the way', async () => {
    const known = await take();
    const told = await take();
    await as(manager, (desk) =>
      recordWhereabouts(desk, {
        childId: told.childId,
        reason: 'A test of it.',
        kind: 'ADDRESS',
        detail: '1 Example Street',
        fromOn: '2026-01-05',
      }),
    );
    expect(await attach(told, known)).toBe('attached');
    const opened = (childId: string) =>
      as(manager, (desk) => openWhereabouts(desk, { childId, reason: 'A test of it.' }));
    expect(await opened(known.childId)).toMatchObject([{ detail: '1 Example Street' }]);
    expect(await opened(told.childId)).toEqual([]);
  });

  it('takes along ties at both ends, also to a child out of sight, and ties nobody to itself', async () => {
    const known = await take();
    const told = await take();
    const [open, hidden] = [await take(), await take()];
    const link = (childId: string, other: { otherName?: string; otherChildId?: string }) =>
      as(manager2, (desk) => linkChild(desk, { childId, kind: 'SIBLING', ...other }));
    await link(told.childId, { otherName: 'Made-up Brother' });
    await link(told.childId, { otherChildId: hidden.childId });
    await link(open.childId, { otherChildId: told.childId });
    await link(told.childId, { otherChildId: known.childId });
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update child set restricted_to = '{manager-2}' where id = ?`, [hidden.childId]),
    );
    expect(await attach(told, known)).toBe('attached');
    const links = await linksOf(known.childId);
    expect(links).toHaveLength(4);
    expect(links).toContainEqual(expect.objectContaining({ other_name: 'Made-up Brother' }));
    expect(links).toContainEqual(
      expect.objectContaining({ child_id: known.childId, other_child_id: hidden.childId }),
    );
    expect(links).toContainEqual(
      expect.objectContaining({ child_id: open.childId, other_child_id: known.childId }),
    );
    expect(links.every((tie) => tie.child_id !== tie.other_child_id)).toBe(true);
  });

  it('takes along what was said of another owner’s record, once where both said it', async () => {
    const known = await take();
    const told = await take();
    const say = (childId: string, reference: string) =>
      as(systemViewer('test'), (desk) =>
        desk.rows(
          `insert into record_denial (id, created_at, child_id, owner, reference, state, reason, said_by_subject, said_by)
           values (?, now(), ?, 'HOME_OFFICE', ?, 'SAID', 'Another year of birth.', 'ada', 'Ada Testperson')`,
          [newId('den'), childId, reference],
        ),
      );
    await say(told.childId, 'NRM-1');
    await say(told.childId, 'NRM-2');
    await say(known.childId, 'nrm 2');
    expect(await attach(told, known)).toBe('attached');
    const rows = await as(systemViewer('test'), (desk) =>
      desk.rows(`select reference from record_denial where child_id = ? order by reference`, [
        known.childId,
      ]),
    );
    expect(rows).toEqual([{ reference: 'NRM-1' }, { reference: 'nrm 2' }]);
  });

  it('says so when both children are on record as missing at the same time', async () => {
    const known = await take();
    const told = await take();
    for (const { childId } of [known, told])
      await as(manager, (desk) =>
        reportMissing(desk, {
          childId,
          idempotencyKey: randomUUID(),
          missingAt: new Date(Date.now() - 3_600_000),
          reportedBy: 'Placement, night staff',
          lastSeen: 'PLACEMENT_OR_HOME',
        }),
      );
    expect(await attach(told, known)).toBe('MISSING_TWICE');
  });

  it('forgets no table about a child: each one goes over, or stays for a reason', async () => {
    const rows = await as(systemViewer('test'), (desk) =>
      desk.rows<{ name: string }>(
        `select table_name as name from information_schema.columns
         where table_schema = 'public' and column_name = 'child_id'`,
      ),
    );
    const named = [...movedWithTheReferral, ...movedInTheirOwnWay, ...Object.keys(staysBehind)];
    expect(rows.map(({ name }) => name).sort()).toEqual([...named].sort());
    expect(Object.values(staysBehind).filter((reason) => reason.length < 20)).toEqual([]);
  });
});
