import type { Desk } from '@ictg/kit/database';
import { nrmDraft, nrmFaults, nrmField, type NrmDifference } from '@ictg/kit/nrm-form';
import { readNrm, type NrmSource } from './commands/read-nrm-form.js';
import { NrmChangeEntity, type NrmChange as ChangeRecord } from './nrm-change.entity.js';
import { openDifferences } from './nrm-change.rules.js';
import {
  NrmAnswerRead,
  NrmChange,
  NrmDifferenceRead,
  NrmFactRead,
  NrmFormRead,
} from './nrm-form.type.js';
import type { Referral } from './referral.type.js';

/** What an NRM form gives a referral. */
export async function nrmFormRead(desk: Desk, source: NrmSource): Promise<NrmFormRead> {
  const read = await readNrm(desk, source);
  const draft = nrmDraft(read);
  return Object.assign(new NrmFormRead(), {
    reference: draft.reference,
    facts: draft.facts.map(({ became, value, fields }) =>
      Object.assign(new NrmFactRead(), { became, values: [value].flat(), fields: [...fields] }),
    ),
    answers: read.answers.map(({ field, answer }) => answerRead(field, answer, null)),
    unread: draft.unread.map(({ name, answer, fault }) =>
      answerRead(name, answer, nrmFaults[fault]),
    ),
    toAsk: [...draft.toAsk],
    saysAdult: draft.saysAdult,
    adultConsent: draft.adultConsent.length,
  });
}

/** The forms that came again and are not settled yet, of each referral, newest first. */
export async function nrmChangesOf(
  desk: Desk,
  referrals: readonly Pick<Referral, 'id' | 'nrmForm'>[],
): Promise<Map<string, NrmChange[]>> {
  const em = await desk.em();
  const records: ChangeRecord[] = await em.find(
    NrmChangeEntity,
    { referralId: { $in: referrals.map(({ id }) => id) }, settledAt: null },
    { orderBy: { receivedAt: 'desc' } },
  );
  return new Map(
    referrals.map(({ id, nrmForm }) => [
      id,
      records
        .filter(({ referralId }) => referralId === id)
        .map((record) => changeOf(record, nrmForm?.answers ?? [])),
    ]),
  );
}

function changeOf(record: ChangeRecord, before: ChangeRecord['answers']): NrmChange {
  const { id, version, receivedAt, receivedFrom } = record;
  return Object.assign(new NrmChange(), {
    id,
    version,
    receivedAt,
    receivedFrom,
    differences: openDifferences(before, record.answers, record.leftAsIs).map(differenceRead),
  });
}

function differenceRead({ field, was, now, touches }: NrmDifference): NrmDifferenceRead {
  const label = nrmField(field)?.label ?? field;
  return Object.assign(new NrmDifferenceRead(), { field, label, was, now, touches: [...touches] });
}

function answerRead(field: string, answer: string, why: string | null): NrmAnswerRead {
  const label = nrmField(field)?.label ?? field;
  return Object.assign(new NrmAnswerRead(), { field, label, answer, why });
}
