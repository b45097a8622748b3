import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { childToChange } from '../../record/index.js';
import { settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { EighteenPreparationEntity, type EighteenPreparation } from '../eighteen.entity.js';
import type { PrepareEighteenInput } from '../eighteen.input.js';
import { openQuestions } from '../eighteen.rules.js';
import type { NrmConsent } from '../eighteen.vocabulary.js';

const consentInWords: Record<NrmConsent, string> = {
  NOT_ASKED: 'not asked',
  ASKED: 'asked, no answer yet',
  GIVEN: 'given',
  DECLINED: 'declined',
  NOT_KNOWN: 'not known',
};

/** Settles some of what is asked again at 18; once all of it is, the task is done. */
export async function prepareEighteen(desk: Desk, input: PrepareEighteenInput): Promise<string> {
  const child = await childToChange(desk, input.childId);
  const today = londonDay(new Date());
  if (input.nrmConsentOn && input.nrmConsentOn > today)
    throw invalid('nrmConsentOn', 'This day is still to come. Give the day of the answer.');
  const record = await preparation(desk, child.id, input.version ?? null);
  const settled: string[] = [];
  if (input.nrmConsent) {
    record.nrmConsent = input.nrmConsent;
    record.nrmConsentOn = input.nrmConsentOn ?? today;
    settled.push(`consent to stay in the NRM ${consentInWords[input.nrmConsent]}`);
  }
  if (input.lawfulBasis?.trim()) {
    Object.assign(record, { lawfulBasis: input.lawfulBasis.trim(), lawfulBasisOn: today });
    settled.push('lawful basis');
  }
  if (input.partners?.trim()) {
    Object.assign(record, { partners: input.partners.trim(), partnersOn: today });
    settled.push('scope of partners');
  }
  if (input.tell?.trim()) {
    Object.assign(record, { tell: input.tell.trim(), tellOn: today });
    settled.push('whom to tell');
  }
  if (input.transition?.trim()) {
    Object.assign(record, { transition: input.transition.trim(), transitionOn: today });
    settled.push('transition plan');
  }
  if (settled.length === 0)
    throw invalid('nrmConsent', 'Answer at least one of the questions that are asked again at 18.');
  if (openQuestions(record as never).length === 0)
    await settleTasks(desk, child.id, ['TURNING_18']);
  await writeTimeline(desk, {
    childId: child.id,
    category: 'DECISION',
    kind: 'eighteen.prepared',
    text: `Turning 18, asked again: ${settled.join(', ')}.`,
    recordId: record.id,
  });
  return child.id;
}

async function preparation(
  desk: Desk,
  childId: string,
  version: number | null,
): Promise<EighteenPreparation> {
  const em = await desk.em();
  // The child's row is the lock: two people who begin at once make one record.
  await desk.rows('select id from child where id = ? for no key update', [childId]);
  const known = await em.findOne(EighteenPreparationEntity, { childId });
  if (!known)
    return em.create(
      EighteenPreparationEntity,
      {
        id: newId('egt'),
        childId,
        nrmConsent: 'NOT_ASKED',
      } as RequiredEntityData<EighteenPreparation>,
      { persist: true },
    );
  if (version === null)
    throw ruleBroken(
      'PREPARATION_BEGUN_ALREADY',
      'Somebody has begun this meanwhile. Look at what they settled, then save again.',
    );
  return loadForChange<EighteenPreparation>(
    desk,
    EighteenPreparationEntity,
    'preparation for 18',
    known.id,
    version,
  );
}
