import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { recordLeave } from '../staff/commands/record-leave.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { allocateWorker } from './commands/allocate-worker.js';
import { changeRoute } from './commands/change-route.js';
import { closeSupport, reopenSupport } from './commands/close-support.js';
import { reallocateWorker } from './commands/reallocate-worker.js';
import { recordFirstContact } from './commands/record-first-contact.js';
import { transferSupport } from './commands/transfer-support.js';
import { versionOf, waitingSupport } from './support.factory.js';

let database: ServiceDatabase;
const histories = howMany(25, 200);
const people: TestColleague[] = [];
const manager = viewerFor('manager');
const authorities = ['E10000030', 'E10000016', 'W06000015'];
const handoverNote = 'Everything that matters is written here.';

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  for (const name of ['a', 'b', 'c'])
    people.push(await colleague(database.orm, `dw-${name}`, 'direct-worker'));
  for (const name of ['a', 'b']) people.push(await colleague(database.orm, `rpc-${name}`, 'rpc'));
});
afterAll(() => database.close());

type Step = {
  readonly kind:
    | 'allocate'
    | 'reallocate'
    | 'route'
    | 'transfer'
    | 'leave'
    | 'contact'
    | 'close'
    | 'reopen';
  readonly who: number;
  readonly route: 'DIRECT_WORKER' | 'RPC';
};

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom(
      'allocate',
      'allocate',
      'reallocate',
      'reallocate',
      'route',
      'route',
      'transfer',
      'transfer',
      'leave',
      'contact',
      'close',
      'reopen',
      'reopen',
    ),
    who: fc.nat(4),
    route: fc.constantFrom('DIRECT_WORKER', 'RPC'),
  }),
  { minLength: 4, maxLength: 14 },
);

/** Tries a step; one that is not possible is refused and changes nothing. */
async function attempt(supportId: string, { kind, who, route }: Step): Promise<boolean> {
  const at = { supportId, version: await versionOf(database.orm, supportId) };
  const staffId = people[who]?.id ?? '';
  const commands: Record<Step['kind'], (desk: Desk) => Promise<unknown>> = {
    allocate: (desk) => allocateWorker(desk, { ...at, staffId }),
    reallocate: (desk) => reallocateWorker(desk, { ...at, staffId, handoverNote }),
    route: (desk) =>
      changeRoute(desk, {
        ...at,
        route,
        decisionReason: 'A parent was found or lost.',
        staffId,
        handoverNote,
      }),
    transfer: (desk) =>
      transferSupport(desk, {
        ...at,
        authorityGss: authorities[who % authorities.length] ?? '',
        movedOn: londonDay(new Date()),
        reason: 'The placement has changed.',
        staffId,
        handoverNote,
        allocationReason: 'Works there.',
      }),
    leave: (desk) =>
      recordLeave(desk, {
        staffId,
        fromOn: londonDay(new Date()),
        untilOn: addDays(londonDay(new Date()), 3),
        coverStaffId: people[(who + 1) % 3]?.id ?? null,
        releaseCover: false,
      }),
    contact: (desk) =>
      recordFirstContact(desk, { ...at, at: new Date(), how: 'VIDEO', withWhom: 'CHILD' }),
    close: (desk) => closeSupport(desk, { ...at, reason: 'NEEDS_MET' }),
    reopen: (desk) => reopenSupport(desk, { ...at, reason: 'The worry is back again.' }),
  };
  try {
    await atDesk(database.orm, manager, commands[kind]);
    return true;
  } catch (fault) {
    if (fault instanceof Refusal) return false;
    throw fault;
  }
}

interface Kept {
  readonly state: string;
  readonly route: string;
  readonly allocations: {
    readonly id: string;
    readonly subject: string;
    readonly role: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly access: {
    readonly allocation: string;
    readonly subject: string;
    readonly holds: boolean;
  }[];
}

async function kept(supportId: string): Promise<Kept> {
  const [row] = await atDesk(database.orm, systemViewer('test'), (desk) =>
    desk.rows<Kept>(
      `select u.state, u.route,
         (select coalesce(json_agg(json_build_object('id', a.id, 'subject', s.subject, 'role', a.worker_role, 'from', a.from_at, 'until', a.until_at) order by a.from_at), '[]')
          from allocation a join staff_member s on s.id = a.staff_id where a.support_id = u.id) as allocations,
         (select coalesce(json_agg(json_build_object('allocation', c.allocation_id, 'subject', c.subject,
            'holds', c.from_on <= current_date and (c.until_on is null or c.until_on >= current_date))), '[]')
          from child_access c where c.child_id = u.child_id) as access
       from support u where u.id = ?`,
      [supportId],
    ),
  );
  if (!row) throw new Error('The support is gone');
  return row;
}

/** What must hold after every step of every history. */
function check(now: Kept, before: Kept): void {
  const current = now.allocations.filter(({ until }) => until === null);
  expect(current.length).toBe(['AWAITING_ALLOCATION', 'CLOSED'].includes(now.state) ? 0 : 1);
  now.allocations.forEach((one, index) => {
    const next = now.allocations[index + 1];
    if (one.until) expect(one.until > one.from).toBe(true);
    if (next) expect(one.until !== null && one.until <= next.from).toBe(true);
  });
  // Whoever takes over from somebody begins at the very moment at which that one ends.
  const [last] = before.allocations.filter(({ until }) => until === null);
  const [present] = current;
  if (last && present && last.id !== present.id)
    expect(now.allocations.find(({ id }) => id === last.id)?.until).toBe(present.from);
  if (present) expect(present.role).toBe(now.route);
  expect(now.access.map(({ allocation }) => allocation).sort()).toEqual(
    now.allocations.map(({ id }) => id).sort(),
  );
  expect(now.access.filter(({ holds }) => holds).map(({ subject }) => subject)).toEqual(
    current.map(({ subject }) => subject),
  );
}

describe('the history of an episode of support', () => {
  it('never has two workers at once, no gap when one takes over, and access that matches, whatever is done in whatever order', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const { supportId } = await waitingSupport(database.orm, manager, {
          dateOfBirth: londonDay(new Date('2012-02-03')),
        });
        let before = await kept(supportId);
        for (const step of [
          { kind: 'allocate', who: 0, route: 'DIRECT_WORKER' } as const,
          ...history,
        ]) {
          const moved = await attempt(supportId, step);
          const after = await kept(supportId);
          check(after, before);
          if (!moved) expect(after).toEqual(before);
          else done += 1;
          before = after;
        }
      }),
      { numRuns: histories },
    );
    expect(done).toBeGreaterThan(histories);
  }, 120_000);
});
