import { addDays, daysUntilEighteen, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import type { SupportState } from '../../support/index.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { Episode } from '../support/episode.js';
import type { Worker } from '../support/stint.js';
import type { RowSet } from '../writing/row-set.js';
import { addAppointmentRows } from './appointment-rows.js';
import { addNrmReportRows } from './nrm-report-rows.js';
import { addMissingRows } from './missing-rows.js';
import { addOutcomeRows } from './outcome-rows.js';
import { addPlanRows } from './plan-rows.js';

/** An episode of support whose work is written. */
export interface Worked {
  readonly child: ChildDraft;
  readonly episode: Episode;
  readonly supportId: string;
  readonly state: SupportState;
  readonly worldDate: Day;
}

/** What the writers of one episode's work share. */
export interface Work extends Worked {
  readonly chance: Chance;
  readonly worker: Worker;
  /** The first day of work. */
  readonly from: Day;
  /** The last day of it, or the world's. */
  readonly until: Day;
  readonly isOpen: boolean;
  /** A row's own id and the child it is about. */
  make(prefix: string, at: Date): { id: string; createdAt: Date; childId: string };
}

/** Writes what was done with a child in an episode: for work of the last three years only, so that it stays quick. */
export function addWorkRows(rows: RowSet, worked: Worked): void {
  const { child, episode, worldDate } = worked;
  const worker = episode.stints.at(-1)?.worker;
  const until = episode.endedOn ?? worldDate;
  if (!worker || !episode.firstContactAt || until < addDays(worldDate, -3 * 365)) return;
  const chance = child.chance.fork(`work of ${worked.supportId}`);
  const work: Work = {
    ...worked,
    chance,
    worker,
    from: londonDay(episode.firstContactAt),
    until,
    isOpen: episode.endedOn === null,
    make: (prefix, at) => ({ id: recordId(chance, prefix, at), createdAt: at, childId: child.id }),
  };
  addOutcomeRows(rows, work);
  addMissingRows(rows, work);
  addNrmReportRows(rows, work);
  if (!work.isOpen) return;
  addPlanRows(rows, work);
  addAppointmentRows(rows, work);
  addReport(rows, work);
  addClosure(rows, work);
  addEighteen(rows, work);
}

function addReport(rows: RowSet, { chance, worker, child, worldDate, from, make }: Work): void {
  if (!chance.happens(0.2)) return;
  const ago = chance.whole(1, 12);
  const reportedOn = addDays(worldDate, -ago);
  if (reportedOn < from) return;
  const at = londonInstant(reportedOn, '12:00');
  const isAnswered = chance.happens(0.5) && ago > 3;
  rows.add('social_care_report', {
    ...make('scr', at),
    reportedOn,
    reportedBy: worker.name,
    authorityGss: child.authority.code,
    toldTo: 'Duty team',
    worry: 'New signs of grooming online, told by the child; the carer saw two new phones.',
    replyDueAt: londonInstant(addDays(reportedOn, 3), '17:00'),
    reply: isAnswered
      ? chance.pick(['ASSESSMENT', 'STRATEGY_DISCUSSION', 'NO_FURTHER_ACTION'])
      : null,
    repliedOn: isAnswered ? addDays(reportedOn, 3) : null,
  });
}

function addClosure(rows: RowSet, { state, supportId, worker, worldDate, make }: Work): void {
  if (state !== 'ENDING_PLANNED') return;
  const at = londonInstant(addDays(worldDate, -1), '15:00');
  rows.add('closure_proposal', {
    ...make('clp', at),
    supportId,
    state: 'PROPOSED',
    reason: 'NEEDS_MET',
    endOn: addDays(worldDate, -1),
    outcome: 'Settled in the placement, at college, and with a solicitor. The child feels safe.',
    viewOfChild: 'I can ring if I need you.',
    proposedAt: at,
    proposedBySubject: worker.subject,
    proposedBy: worker.name,
  });
}

function addEighteen(rows: RowSet, { chance, child, worldDate, make }: Work): void {
  const days = daysUntilEighteen(child.profile.bornOn, worldDate);
  if (days > 180 || !chance.happens(0.4)) return;
  const on = addDays(worldDate, -chance.whole(1, 20));
  const isTold = chance.happens(0.5);
  rows.add('eighteen_preparation', {
    ...make('egt', londonInstant(on, '11:00')),
    nrmConsent: chance.pick(['ASKED', 'GIVEN', 'DECLINED']),
    nrmConsentOn: on,
    tellOn: isTold ? on : null,
    tell: isTold ? 'The personal adviser and the solicitor; nobody in the family.' : null,
  });
}
