import type { RequiredEntityData } from '@mikro-orm/core';
import { addWorkingDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import type { ChildRecord } from '../../child/index.js';
import { childToChange } from '../../record/index.js';
import { openTask } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { RecordDenialEntity, type RecordDenial } from '../denial.entity.js';
import type { DenyRecordInput } from '../denial.input.js';
import { denialOf, standingDenials } from '../denial.queries.js';
import { comparedReference, reasonFault } from '../denial.rules.js';
import { denialLifecycle } from '../denial.states.js';
import { ownersInWords } from '../denial.vocabulary.js';

const workingDaysToLook = 5;

/** Says that what a reference leads to is not of this child: it closes at once, and a manager is to look into it. */
export async function denyRecord(desk: Desk, input: DenyRecordInput): Promise<string> {
  return doneOnce(desk, 'denyRecord', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    const fault = reasonFault(input.reason);
    if (fault) throw fault;
    const reference = await referenceOnRecord(desk, child, input);
    // Two people may say it at the same moment: the second waits for the first.
    await desk.rows('select id from child where id = ? for no key update', [child.id]);
    const standing = (await standingDenials(desk, [child.id])).get(child.id);
    if (denialOf(standing, input.owner, reference))
      throw ruleBroken(
        'RECORD_DENIED_ALREADY',
        'Somebody has said so already, and the record is closed. Read the page again.',
      );
    const id = newId('rdn');
    (await desk.em()).create(
      RecordDenialEntity,
      {
        id,
        childId: child.id,
        owner: input.owner,
        reference,
        state: denialLifecycle.initial,
        reason: input.reason.trim(),
        saidBySubject: desk.viewer.subject,
        saidBy: desk.viewer.name,
      } as RequiredEntityData<RecordDenial>,
      { persist: true },
    );
    await openTask(desk, {
      kind: 'RECORD_DENIED',
      childId: child.id,
      recordId: id,
      role: 'manager',
      text: `${child.reference}: ${ownersInWords[input.owner]} under ${reference} is said to be of another child. Look into it, then confirm or undo it.`,
      dueAt: londonInstant(addWorkingDays(londonDay(new Date()), workingDaysToLook), '17:00'),
    });
    await writeTimeline(desk, {
      childId: child.id,
      category: 'RECORD',
      kind: 'record-denial.said',
      text: `Not this child: ${ownersInWords[input.owner]} under ${reference} was closed. ${input.reason.trim()}`,
      recordId: id,
    });
    return child.id;
  });
}

/** The reference as the child's record has it. Only what a reference leads to can be seen, and so be denied. */
async function referenceOnRecord(
  desk: Desk,
  { id, homeOfficeReference }: ChildRecord,
  { owner, reference }: DenyRecordInput,
): Promise<string> {
  const held =
    owner === 'COUNCIL'
      ? [homeOfficeReference ?? '']
      : (
          await desk.rows<{ reference: string }>(
            'select reference from nrm_reference where child_id = ?',
            [id],
          )
        ).map((row) => row.reference);
  const wanted = comparedReference(reference);
  const found = held.find((one) => one !== '' && comparedReference(one) === wanted);
  if (found === undefined)
    throw invalid(
      'reference',
      "This reference is not on the child's record any more. Read the page again.",
    );
  return found;
}
