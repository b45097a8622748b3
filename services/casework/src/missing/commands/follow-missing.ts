import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { AlertEntity, childById } from '../../child/index.js';
import { targetDueAt } from '../../clock/index.js';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { guardianSubject, reweighChild } from '../../support/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { MissingEpisodeEntity, type MissingEpisode } from '../missing.entity.js';
import type {
  RecordReturnInput,
  RecordReturnInterviewInput,
  RecordToldInput,
} from '../missing.input.js';
import {
  agencyInWords,
  endingInWords,
  interviewAction,
  needsInterview,
  notYetTold,
  returnFault,
  toldColumn,
} from '../missing.rules.js';
import { missingLifecycle, type MissingAction } from '../missing.states.js';
import { inWords } from './report-missing.js';

/** Records who was told of a missing child, and when. Once everybody knows, the task is settled. */
export async function recordTold(desk: Desk, input: RecordToldInput): Promise<string> {
  const episode = await moved(desk, input, 'recordTold', 'missing:report');
  if (input.at > new Date())
    throw invalid('at', 'Nobody can have been told at a time to come. Check day and time.');
  episode[toldColumn[input.agency]] = input.at;
  if (input.agency === 'POLICE') episode.policeReference = input.reference?.trim() || null;
  if (notYetTold(episode).length === 0) await settleTasks(desk, episode.id, ['MISSING_CHILD']);
  await note(
    desk,
    episode,
    'missing.told',
    `Missing: ${agencyInWords[input.agency]} told, ${inWords(input.at)}.`,
  );
  return episode.childId;
}

/** The child is back: the alert becomes one of having been missing before, and an interview is owed. */
export async function recordReturn(desk: Desk, input: RecordReturnInput): Promise<string> {
  const isOwed = needsInterview(input.ending);
  const episode = await moved(
    desk,
    input,
    isOwed ? 'recordReturn' : 'endWithoutInterview',
    'missing:report',
  );
  const fault = returnFault(episode.missingAt, input.backAt, new Date());
  if (fault) throw fault;
  episode.backAt = input.backAt;
  episode.ending = input.ending;
  episode.whatHappened = input.whatHappened?.trim() || null;
  await settleTasks(desk, episode.id, ['MISSING_CHILD']);
  if (isOwed) await oweInterview(desk, episode, input.backAt);
  await turnAlert(desk, episode.childId, input.ending !== 'REPORTED_IN_ERROR');
  await note(
    desk,
    episode,
    'missing.returned',
    `The child ${endingInWords[input.ending]}, ${inWords(input.backAt)}.`,
  );
  return episode.childId;
}

/** A return interview was offered, held or declined. */
export async function recordReturnInterview(
  desk: Desk,
  input: RecordReturnInterviewInput,
): Promise<string> {
  const episode = await moved(desk, input, interviewAction[input.answer], 'child:change');
  if (input.on > londonDay(new Date()))
    throw invalid(
      'on',
      'This day is still to come. Record the interview once it was offered or held.',
    );
  if (input.answer === 'HELD' && !input.by?.trim())
    throw invalid('by', 'Say who held the interview: somebody independent of the placement.');
  episode.interviewAnswer = input.answer;
  episode.interviewOn = input.on;
  episode.interviewBy = input.by?.trim() || null;
  episode.interviewNote = input.note?.trim() || null;
  if (missingLifecycle.isTerminal(episode.state))
    await settleTasks(desk, episode.id, ['RETURN_INTERVIEW']);
  await note(desk, episode, 'missing.interview', `Return interview ${input.answer.toLowerCase()}.`);
  return episode.childId;
}

interface Step {
  readonly missingEpisodeId: string;
  readonly version: number;
}

async function moved(
  desk: Desk,
  step: Step,
  action: MissingAction,
  permission: Permission,
): Promise<MissingEpisode> {
  mustBeAllowed(desk.viewer, permission);
  const episode = await loadForChange<MissingEpisode>(
    desk,
    MissingEpisodeEntity,
    'missing episode',
    step.missingEpisodeId,
    step.version,
  );
  const move = missingLifecycle.move(episode.state, action);
  if (!move.ok) throw ruleBroken('MISSING_STEP_NOT_POSSIBLE', move.sentence);
  episode.state = move.to;
  return episode;
}

async function oweInterview(desk: Desk, episode: MissingEpisode, backAt: Date): Promise<void> {
  episode.interviewDueAt = targetDueAt(
    await clockSettingsInForce(desk),
    'RETURN_INTERVIEW',
    backAt,
  );
  const child = await childById(desk, episode.childId);
  const subject = await guardianSubject(desk, episode.childId);
  await openTask(desk, {
    kind: 'RETURN_INTERVIEW',
    childId: episode.childId,
    recordId: episode.id,
    ...(subject ? { subject } : { role: 'manager' }),
    text: `${child?.reference ?? 'A child'} is back: see that a return interview is offered and held.`,
    dueAt: episode.interviewDueAt ?? backAt,
  });
}

async function turnAlert(desk: Desk, childId: string, wasMissing: boolean): Promise<void> {
  const em = await desk.em();
  const today = londonDay(new Date());
  const alerts = await em.find(AlertEntity, {
    childId,
    kind: { $in: ['MISSING_NOW', 'MISSING_BEFORE'] },
    endedOn: null,
  });
  for (const alert of alerts.filter(({ kind }) => kind === 'MISSING_NOW')) {
    alert.endedOn = today;
    alert.endedReason = 'The child is back.';
  }
  if (wasMissing && !alerts.some(({ kind }) => kind === 'MISSING_BEFORE'))
    em.create(
      AlertEntity,
      {
        childId,
        kind: 'MISSING_BEFORE',
        text: 'Has been missing before; see the missing episodes.',
        fromOn: today,
        expiresOn: null,
        ownerSubject: desk.viewer.subject,
      } as never,
      { persist: true },
    );
  await reweighChild(desk, childId);
}

function note(desk: Desk, episode: MissingEpisode, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: episode.childId,
    category: 'RISK',
    kind,
    text,
    recordId: episode.id,
  });
}
