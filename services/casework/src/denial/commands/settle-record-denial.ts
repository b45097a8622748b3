import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { RecordDenialEntity, type RecordDenial } from '../denial.entity.js';
import type { ConfirmRecordDenialInput, UndoRecordDenialInput } from '../denial.input.js';
import { reasonFault } from '../denial.rules.js';
import { denialLifecycle, type DenialAction } from '../denial.states.js';
import { ownersInWords } from '../denial.vocabulary.js';

/** Another person than who said it confirms that the record is of somebody else: it stays closed. */
export async function confirmRecordDenial(
  desk: Desk,
  input: ConfirmRecordDenialInput,
): Promise<string> {
  const denial = await moved(desk, input, 'confirm');
  await written(desk, denial, 'confirmed', 'Confirmed as not of this child');
  return denial.childId;
}

/** A manager undoes it: the record opens again, and the two may be linked again. */
export async function undoRecordDenial(desk: Desk, input: UndoRecordDenialInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'record-denial:settle');
  const fault = reasonFault(input.reason);
  if (fault) throw fault;
  const denial = await moved(desk, input, 'undo');
  denial.settledReason = input.reason.trim();
  await written(desk, denial, 'undone', `Is of this child after all (${denial.settledReason})`);
  return denial.childId;
}

async function moved(
  desk: Desk,
  { recordDenialId, version }: ConfirmRecordDenialInput,
  action: DenialAction,
): Promise<RecordDenial> {
  mustBeAllowed(desk.viewer, 'record-denial:settle');
  const denial = await loadForChange<RecordDenial>(
    desk,
    RecordDenialEntity,
    'statement',
    recordDenialId,
    version,
  );
  const move = denialLifecycle.move(denial.state, action);
  if (!move.ok) throw ruleBroken('DENIAL_STEP_NOT_POSSIBLE', move.sentence);
  if (move.guards.includes('anotherPerson') && denial.saidBySubject === desk.viewer.subject)
    throw ruleBroken(
      'SECOND_PERSON_NEEDED',
      'You said this yourself. Another manager confirms it; you can undo it.',
    );
  denial.state = move.to;
  denial.settledAt = new Date();
  denial.settledBy = desk.viewer.name;
  await settleTasks(desk, denial.id);
  return denial;
}

async function written(
  desk: Desk,
  { id, childId, owner, reference }: RecordDenial,
  what: 'confirmed' | 'undone',
  text: string,
): Promise<void> {
  await writeTimeline(desk, {
    childId,
    category: 'RECORD',
    kind: `record-denial.${what}`,
    text: `${text}: ${ownersInWords[owner]} under ${reference}.`,
    recordId: id,
  });
}
