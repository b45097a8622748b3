import { addDays, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import { demoPeople } from '@ictg/kit/demo';
import type { WorkerRole } from '../../support/support.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { Worker } from '../support/stint.js';
import { lineStaff } from '../line/line-staff.js';
import type { RowSet } from '../writing/row-set.js';
import { authoritiesOf } from './group.data.js';
import { formerManagers, managersFrom } from './manager.js';

const posts: Record<WorkerRole, string> = {
  DIRECT_WORKER: 'direct-worker',
  RPC: 'rpc',
  REGIONAL_PRACTITIONER: 'regional-practitioner',
  POST_18_WORKER: 'post-18-worker',
};
const languages = [
  'Vietnamese',
  'Albanian',
  'Arabic',
  'Tigrinya',
  'Amharic',
  'Pashto',
  'Dari',
  'Somali',
  'Farsi',
  'Romanian',
  'Kurdish (Sorani)',
  'Yoruba',
] as const;
const everyDay = ['1', '2', '3', '4', '5'];
const partTime: readonly (readonly string[])[] = [
  ['1', '2', '3'],
  ['2', '3', '4'],
  ['1', '2', '3', '4'],
  ['3', '4', '5'],
];

/** Writes everybody on the staff register with their posts. */
export function addStaffRows(rows: RowSet, chance: Chance, workers: readonly Worker[]): void {
  const other = demoPeople.filter(
    ({ subject, door }) =>
      door !== 'partner' && !workers.some((worker) => worker.subject === subject),
  );
  for (const person of other) {
    const startedOn = managersFrom[person.subject] ?? '2020-02-03';
    add(
      rows,
      chance,
      { ...person, startedOn, endedOn: null, languages: ['English'] },
      { role: person.role, areas: [], caseloadLimit: null, workingDays: everyDay },
    );
  }
  for (const { subject, name, from, until } of formerManagers)
    add(
      rows,
      chance,
      { subject, name, startedOn: from, endedOn: until, languages: ['English'] },
      { role: 'manager', areas: [], caseloadLimit: null, workingDays: everyDay },
    );
  for (const person of lineStaff)
    add(
      rows,
      chance,
      { ...person, endedOn: null },
      { role: 'line', areas: [], caseloadLimit: null, workingDays: everyDay },
    );
  for (const worker of workers) {
    const own = chance.fork(worker.subject);
    const isDemo = demoPeople.some(({ subject }) => subject === worker.subject);
    const workingDays = isDemo || own.happens(0.8) ? everyDay : own.pick(partTime);
    const spoken = [
      'English',
      ...(worker.group === 'wales' && own.happens(0.5) ? ['Welsh'] : []),
      ...(own.happens(0.4) || isDemo ? [own.pick(languages)] : []),
    ];
    add(
      rows,
      own,
      {
        ...worker,
        startedOn: londonDay(worker.fromAt),
        endedOn: worker.untilAt ? londonDay(worker.untilAt) : null,
        languages: spoken,
      },
      {
        role: posts[worker.role],
        areas: authoritiesOf(worker.group),
        // In weight, as cases weigh under the shipped setting: about a dozen children for a full week.
        caseloadLimit: Math.round(((worker.role === 'RPC' ? 30 : 56) * workingDays.length) / 5),
        workingDays,
      },
      worker.id,
    );
  }
}

interface Entry {
  readonly subject: string;
  readonly name: string;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly languages: readonly string[];
}

interface Held {
  readonly role: string;
  readonly areas: readonly string[];
  readonly caseloadLimit: number | null;
  readonly workingDays: readonly string[];
}

function add(
  rows: RowSet,
  chance: Chance,
  { subject, name, startedOn, endedOn, languages: spoken }: Entry,
  post: Held,
  id?: string,
): void {
  const createdAt = londonInstant(startedOn, '09:00');
  const staffId = id ?? recordId(chance, 'stf', createdAt);
  rows.add('staff_member', {
    id: staffId,
    createdAt,
    subject,
    name,
    email: `${subject}@guardians.example`,
    phone: `07700 900${String(chance.whole(0, 999)).padStart(3, '0')}`,
    languages: spoken,
    startedOn,
    endedOn,
  });
  rows.add('post', {
    id: recordId(chance, 'pst', createdAt),
    createdAt,
    staffId,
    fromOn: startedOn,
    untilOn: endedOn,
    ...post,
  });
}

/** Writes who is away and who covers: some now, two of them uncovered, some later; and the people of the trial soon. */
export function addLeaveRows(
  rows: RowSet,
  chance: Chance,
  workers: readonly Worker[],
  openChildren: ReadonlyMap<string, number>,
  worldDate: Day,
): void {
  const here = workers.filter(({ untilAt }) => untilAt === null);
  const isDemo = (worker: Worker) => demoPeople.some(({ subject }) => subject === worker.subject);
  const busy = here
    .filter((worker) => !isDemo(worker) && (openChildren.get(worker.subject) ?? 0) > 0)
    .sort((a, b) => (openChildren.get(b.subject) ?? 0) - (openChildren.get(a.subject) ?? 0));
  const leave = (
    worker: Worker | undefined,
    from: number,
    until: number,
    cover: Worker | undefined,
  ) => {
    if (!worker || worker === cover) return;
    const fromOn = addDays(worldDate, from);
    const createdAt = londonInstant(addDays(worldDate, Math.min(from, 0) - 20), '10:00');
    rows.add('leave', {
      id: recordId(chance, 'lve', createdAt),
      createdAt,
      staffId: worker.id,
      subject: worker.subject,
      fromOn,
      untilOn: addDays(worldDate, until),
      coverSubject: cover?.subject ?? null,
    });
  };
  const demo = (subject: string) => here.find((one) => one.subject === subject);
  const covered =
    busy.find((one) => one.role === 'DIRECT_WORKER' && one.group === 'south') ??
    busy.find((one) => one.role === 'DIRECT_WORKER');
  const rest = busy.filter((one) => one !== covered);
  const away = new Set([covered, ...rest.slice(0, 3)]);
  const colleague = (worker: Worker | undefined) =>
    worker &&
    here.find(
      (one) =>
        one !== worker && !away.has(one) && one.role === worker.role && one.group === worker.group,
    );
  leave(covered, -3, 9, demo('direct-worker'));
  leave(rest[0], -1, 5, undefined);
  leave(rest[2], -6, 3, undefined);
  leave(rest[1], -4, 6, colleague(rest[1]));
  leave(demo('direct-worker-2'), 18, 27, demo('direct-worker'));
  leave(demo('rpc'), 30, 41, colleague(demo('rpc')));
  for (const worker of rest.slice(3, 12)) {
    const from = chance.whole(8, 60);
    leave(
      worker,
      from,
      from + chance.whole(4, 15),
      chance.happens(0.8) ? colleague(worker) : undefined,
    );
  }
}

/** Writes the rota of the weeks around the world's day: a manager for new referrals, another for decisions at night. */
export function addRotaRows(rows: RowSet, chance: Chance, worldDate: Day): void {
  const weekday = (new Date(`${worldDate}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(worldDate, -weekday);
  for (let week = -4; week < 10; week += 1) {
    const from = addDays(monday, week * 7);
    const [fromAt, untilAt] = [
      londonInstant(from, '09:00'),
      londonInstant(addDays(from, 7), '09:00'),
    ];
    const isEven = Math.abs(week) % 2 === 0;
    const createdAt = londonInstant(addDays(monday, -35), '10:00');
    for (const [duty, subject] of [
      ['REFERRALS', isEven ? 'manager' : 'manager-2'],
      ['MANAGER', isEven ? 'manager-2' : 'manager'],
    ] as const)
      rows.add('on_call', {
        id: recordId(chance, 'onc', createdAt),
        createdAt,
        subject,
        duty,
        fromAt,
        untilAt,
      });
  }
}
