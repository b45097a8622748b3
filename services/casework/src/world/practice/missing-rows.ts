import {
  addDays,
  dayInWords,
  daysBetween,
  londonDay,
  londonInstant,
  londonTime,
} from '@ictg/kit/calendar';
import type { LastSeen } from '../../missing/missing.vocabulary.js';
import { recordId } from '../chance/record-id.js';
import { wasMissingBefore } from '../writing/alert-rows.js';
import type { RowSet } from '../writing/row-set.js';
import type { Work } from './work-rows.js';

const hour = 3_600_000;
const places: readonly LastSeen[] = [
  'PLACEMENT_OR_HOME',
  'SCHOOL_OR_COLLEGE',
  'TRANSPORT',
  'WITH_PEOPLE_KNOWN',
];

/** Writes when a child was missing: mostly briefly, by those who had been missing before; a few are missing now. */
export function addMissingRows(rows: RowSet, work: Work): void {
  const { chance, child, from, until, isOpen, worldDate } = work;
  const length = daysBetween(from, until);
  const times = wasMissingBefore(child) ? chance.whole(1, 3) : 0;
  for (let time = 0; time < times; time += 1) {
    const on = addDays(from, Math.floor(((time + 1) * length) / (times + 2)));
    if (length > 40) past(rows, work, londonInstant(on, '21:30'));
  }
  const isMissingNow = isOpen && child.restrictedTo === null && chance.happens(0.02);
  const isDemo = isOpen && isFirstOfDemo(work);
  if (isMissingNow || isDemo) now(rows, work, londonInstant(addDays(worldDate, -1), '22:10'));
}

/** One of the children of the direct worker whom one can be, so that there is always somebody to find. */
function isFirstOfDemo({ child, worker }: Work): boolean {
  return (
    worker.subject === 'direct-worker' && child.restrictedTo === null && child.slot.number % 4 === 0
  );
}

function reported({ worker, chance, make }: Work, missingAt: Date) {
  const reportedAt = new Date(missingAt.getTime() + 2 * hour);
  return {
    ...make('mis', reportedAt),
    missingAt,
    reportedAt,
    reportedBy: chance.pick(['Placement, night staff', 'Foster carer', `${worker.name}, guardian`]),
    lastSeen: chance.pick(places),
    circumstances: 'Left without a coat. The phone is switched off.',
    policeToldAt: reportedAt,
    policeReference: `DEMO-${chance.whole(1000, 9999)}`,
  };
}

function past(rows: RowSet, work: Work, missingAt: Date): void {
  const backAt = new Date(missingAt.getTime() + work.chance.whole(5, 40) * hour);
  const interviewOn = addDays(londonDay(backAt), 2);
  if (interviewOn > work.until || backAt > londonInstant(work.worldDate)) return;
  const told = new Date(missingAt.getTime() + 3 * hour);
  const isHeld = work.chance.happens(0.7);
  const row = reported(work, missingAt);
  addMissingEvents(rows, work, row, backAt);
  rows.add('missing_episode', {
    ...row,
    state: 'DONE',
    childrensServicesToldAt: told,
    managerToldAt: told,
    backAt,
    ending: work.chance.pick(['CAME_BACK', 'FOUND_BY_POLICE', 'CAME_BACK']),
    whatHappened: 'Says that friends had asked for help and that nothing happened.',
    interviewDueAt: new Date(backAt.getTime() + 72 * hour),
    interviewAnswer: isHeld ? 'HELD' : 'DECLINED',
    interviewOn,
    interviewBy: isHeld ? 'Independent interviewer' : null,
    interviewNote: isHeld ? 'Owes somebody money; the safety plan was gone through again.' : null,
  });
}

function now(rows: RowSet, work: Work, missingAt: Date): void {
  const { child, chance, worker } = work;
  const row = reported(work, missingAt);
  addMissingEvents(rows, work, row, null);
  rows.add('missing_episode', {
    ...row,
    state: 'MISSING',
    childrensServicesToldAt: null,
    managerToldAt: row.reportedAt,
    backAt: null,
    ending: null,
    whatHappened: null,
    interviewDueAt: null,
    interviewAnswer: null,
    interviewOn: null,
    interviewBy: null,
    interviewNote: null,
  });
  rows.add('alert', {
    id: recordId(chance, 'alr', row.reportedAt),
    createdAt: row.reportedAt,
    childId: child.id,
    kind: 'MISSING_NOW',
    text: 'Missing since last night. Whoever hears of the child tells the guardian or the manager on call.',
    fromOn: londonDay(row.reportedAt),
    expiresOn: null,
    ownerSubject: worker.subject,
  });
  rows.add('task', {
    id: recordId(chance, 'tsk', row.reportedAt),
    createdAt: row.reportedAt,
    kind: 'MISSING_CHILD',
    childId: child.id,
    recordId: row.id,
    subject: worker.subject,
    role: null,
    text: `C-${String(child.slot.number).padStart(5, '0')} is missing: tell children's services.`,
    dueAt: new Date(row.reportedAt.getTime() + hour),
  });
}

/** Writes on the child's timeline that the child was missing, and came back. */
function addMissingEvents(
  rows: RowSet,
  { worker, make }: Work,
  episode: { id: string; missingAt: Date; reportedAt: Date; reportedBy: string },
  backAt: Date | null,
): void {
  const add = (at: Date, kind: string, text: string) =>
    rows.add('timeline_entry', {
      ...make('tml', at),
      at,
      category: 'RISK',
      kind,
      text,
      recordId: episode.id,
      bySubject: worker.subject,
      byName: worker.name,
    });
  add(
    episode.reportedAt,
    'missing.reported',
    `Missing since ${inWords(episode.missingAt)}, reported by ${episode.reportedBy}. Support goes on.`,
  );
  if (backAt) add(backAt, 'missing.returned', `No longer missing since ${inWords(backAt)}.`);
}

function inWords(at: Date): string {
  return `${dayInWords(londonDay(at))}, ${londonTime(at)}`;
}
