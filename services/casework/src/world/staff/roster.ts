import { addDays, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import { demoPeople, demoPerson } from '@ictg/kit/demo';
import { workerRoles, type WorkerRole } from '../../support/support.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import { inventFirstName, withoutAccents } from '../name/invented-name.js';
import type { Stint, Worker } from '../support/stint.js';
import { groupOf, groups } from './group.data.js';
import { formerManagers } from './manager.js';

/** Second names of made-up staff. The people one can be in a trial are all called Example. */
export const staffSurnames = [
  'Sample',
  'Specimen',
  'Placeholder',
  'Standin',
  'Makebelieve',
  'Mockup',
  'Testcase',
  'Understudy',
] as const;

const childrenEach = 11;

interface Position {
  readonly role: WorkerRole;
  readonly group: string;
  readonly from: Day;
  /** The last day it was needed; null while it is. */
  readonly until: Day | null;
  /** The person of the trial who holds it today. */
  readonly demoSubject?: string;
}

/** Hires as many workers as the work of each team and role needs, and lets them come and go over the years. */
export function hireWorkers(
  chance: Chance,
  stints: readonly Stint[],
  worldDate: Day,
): readonly Worker[] {
  const subjects = new Set([...demoPeople, ...formerManagers].map(({ subject }) => subject));
  return positionsFor(stints, worldDate).flatMap((position, index) =>
    holdersOf(chance.fork(`position ${index}`), position, worldDate, subjects),
  );
}

function positionsFor(stints: readonly Stint[], worldDate: Day): Position[] {
  const byTeam = Map.groupBy(stints, ({ role, authority }) => `${role} ${groupOf(authority)}`);
  return groups.flatMap(({ id: group }) =>
    workerRoles.flatMap((role) => {
      const own = byTeam.get(`${role} ${group}`) ?? [];
      const needed = timesNeeded(own, londonInstant(worldDate));
      const always = minimum(role, group, own.length > 0);
      return Array.from({ length: Math.max(always, needed.length) }, (_, at): Position => {
        const demoSubject = demoHolder(role, group, at);
        const need = needed[at < always ? 0 : at];
        const isOver = at >= always || role === 'POST_18_WORKER';
        const lastDay = isOver && need?.until ? addDays(londonDay(need.until), 1) : null;
        return {
          role,
          group,
          from: need ? addDays(londonDay(need.from), -30) : addDays(worldDate, -400),
          // Whoever works on the day of the world is in post: nobody is there to take over yet.
          until: lastDay !== null && lastDay < worldDate ? lastDay : null,
          ...(demoSubject === undefined ? {} : { demoSubject }),
        };
      });
    }),
  );
}

interface Need {
  readonly from: Date;
  /** Null while it lasts. */
  readonly until: Date | null;
}

/** From when to when a team's work needed one worker, a second, a third. */
function timesNeeded(stints: readonly Stint[], worldStart: Date): Need[] {
  const steps = stints
    .flatMap(({ fromAt, untilAt }) => [
      [fromAt, 1] as const,
      ...(untilAt ? [[untilAt, -1] as const] : []),
    ])
    .sort((a, b) => a[0].getTime() - b[0].getTime() || a[1] - b[1]);
  const needs: { from: Date; until: Date | null }[] = [];
  let running = 0;
  for (const [at, step] of steps) {
    running += step;
    const workers = Math.ceil(running / childrenEach);
    if (workers > needs.length) needs.push({ from: at, until: null });
    needs.forEach((need, index) => {
      need.until = index < workers ? null : (need.until ?? at);
    });
  }
  return needs.map(({ from, until }) => ({
    from,
    until: until && until < worldStart ? until : null,
  }));
}

function minimum(role: WorkerRole, group: string, hasWork: boolean): number {
  // Beside the people one can be there is always a colleague.
  if (role === 'DIRECT_WORKER') return group === 'south' ? 3 : 2;
  if (role === 'RPC') return group === 'midlands' ? 2 : 1;
  return hasWork ? 1 : 0;
}

function demoHolder(role: WorkerRole, group: string, at: number): string | undefined {
  if (role === 'DIRECT_WORKER' && group === 'south')
    return (['direct-worker', 'direct-worker-2'] as const)[at];
  return role === 'RPC' && group === 'midlands' && at === 0 ? 'rpc' : undefined;
}

function holdersOf(
  chance: Chance,
  position: Position,
  worldDate: Day,
  subjects: Set<string>,
): Worker[] {
  const holders: Worker[] = [];
  let from = position.from;
  while (from < (position.until ?? worldDate)) {
    const leaves = addDays(from, chance.whole(600, 1700));
    const isLast =
      leaves >= addDays(worldDate, -250) || (position.until !== null && leaves >= position.until);
    const until = isLast ? position.until : leaves;
    holders.push(
      worker(chance, position, from, until, isLast ? position.demoSubject : undefined, subjects),
    );
    if (isLast) break;
    from = leaves;
  }
  return holders;
}

function worker(
  chance: Chance,
  { role, group }: Position,
  from: Day,
  until: Day | null,
  demoSubject: string | undefined,
  subjects: Set<string>,
): Worker {
  const fromAt = londonInstant(from, '09:00');
  const person =
    demoSubject === undefined
      ? inventStaff(chance, subjects)
      : { subject: demoSubject, name: demoPerson(demoSubject)?.name ?? demoSubject };
  return {
    ...person,
    id: recordId(chance, 'stf', fromAt),
    role,
    group,
    fromAt,
    untilAt: until ? londonInstant(until, '17:00') : null,
    load: [],
  };
}

/** A made-up member of staff with a name of their own. */
export function inventStaff(
  chance: Chance,
  subjects: Set<string>,
): { subject: string; name: string } {
  const sex = chance.happens(0.7) ? 'FEMALE' : 'MALE';
  const origin = chance.weighted([
    ['GB', 14],
    ['WALES', 3],
    ['NG', 1],
    ['PK', 1],
    ['AL', 1],
    ['VN', 1],
    ['SO', 1],
  ] as const);
  const name = `${inventFirstName(chance, origin === 'PK' && sex === 'FEMALE' ? 'GB' : origin, sex)} ${chance.pick(staffSurnames)}`;
  const plain = withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  let number = 1;
  while (subjects.has(number === 1 ? plain : `${plain}-${number}`)) number += 1;
  const subject = number === 1 ? plain : `${plain}-${number}`;
  subjects.add(subject);
  return { subject, name: number === 1 ? name : `${name} ${number}` };
}
