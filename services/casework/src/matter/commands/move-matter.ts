import { londonInstant } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { openTask, settleTasks } from '../../task/index.js';
import { MatterEntity, type Matter } from '../matter.entity.js';
import { matterLifecycle, type MatterAction } from '../matter.states.js';
import type {
  AnswerMatterInput,
  MatterStepInput,
  ReasonedMatterStepInput,
} from '../matter.type.js';

/** Takes a complaint or incident in hand: whoever brought it has been told that somebody looks into it. */
export async function takeMatterInHand(desk: Desk, input: MatterStepInput): Promise<string> {
  const matter = await move(desk, input, 'takeInHand');
  matter.inHandAt = new Date();
  await carry(desk, matter);
  return matter.id;
}

/** Records what was found and answered. */
export async function answerMatter(desk: Desk, input: AnswerMatterInput): Promise<string> {
  const matter = await move(desk, input, 'answer');
  if (!input.answer.trim()) throw invalid('answer', 'Write what was answered.');
  matter.finding = input.finding;
  matter.answer = input.answer.trim();
  matter.learning = input.learning?.trim() || null;
  matter.answeredAt = new Date();
  await settleTasks(desk, matter.id, ['MATTER']);
  return matter.id;
}

/** It was taken back by whoever brought it. */
export async function withdrawMatter(desk: Desk, input: ReasonedMatterStepInput): Promise<string> {
  const matter = await move(desk, input, 'withdraw');
  matter.note = reasonOf(input);
  await settleTasks(desk, matter.id, ['MATTER']);
  return matter.id;
}

/** Goes on with it after its end. */
export async function reopenMatter(desk: Desk, input: ReasonedMatterStepInput): Promise<string> {
  const matter = await move(desk, input, 'reopen');
  matter.note = reasonOf(input);
  matter.answeredAt = null;
  await carry(desk, matter);
  return matter.id;
}

async function move(desk: Desk, step: MatterStepInput, action: MatterAction): Promise<Matter> {
  mustBeAllowed(desk.viewer, 'matter:handle');
  const matter = await loadForChange<Matter>(
    desk,
    MatterEntity,
    'complaint or incident',
    step.matterId,
    step.version,
  );
  const next = matterLifecycle.move(matter.state, action);
  if (!next.ok) throw ruleBroken('MATTER_STEP_NOT_POSSIBLE', next.sentence);
  matter.state = next.to;
  return matter;
}

/** From now on it is a task of this manager alone. */
async function carry(desk: Desk, matter: Matter): Promise<void> {
  matter.ownerSubject = desk.viewer.subject;
  await (await desk.em()).flush();
  await settleTasks(desk, matter.id, ['MATTER']);
  await openTask(desk, {
    kind: 'MATTER',
    recordId: matter.id,
    childId: matter.childId,
    subject: desk.viewer.subject,
    text: `${matter.kind === 'COMPLAINT' ? 'Complaint' : 'Incident'} ${matter.reference}: answer it.`,
    dueAt: londonInstant(matter.answerDueOn, '17:00'),
  });
}

function reasonOf({ reason }: ReasonedMatterStepInput): string {
  const said = reason.trim();
  if (!said) throw invalid('reason', 'Say why.');
  return said;
}
