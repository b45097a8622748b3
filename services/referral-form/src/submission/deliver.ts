import type { MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { atDesk, type Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import type { Log } from '@ictg/kit/log';
import { writeMail } from '@ictg/kit/mail';
import { systemViewer } from '@ictg/kit/viewer';
import { CaseworkFailed, CaseworkRefused, type Casework } from '../casework/casework.js';
import { alsoRefused, withoutRefused } from '../casework/refused-answer.rules.js';
import { toldReferral, type ToldReferral } from '../casework/told-referral.rules.js';
import { receivedMail } from '../mail/form.mail.js';
import { languageCode } from '../words/words.js';
import { deliverAnswerJob, deliverJob } from './job-name.js';
import { SubmissionEntity, type Submission } from './submission.entity.js';

const viewer = systemViewer('form-delivery');
/** How long casework may fail at a referral before it is taken for the referral's own fault. */
const patience = 10 * 60_000;
const payloadShape = z.object({ submissionId: z.string() });

/** What the jobs of the form work with. */
export interface Around {
  readonly orm: MikroORM;
  readonly casework: Casework;
  readonly log: Log;
  readonly publicUrl: string;
}

/** Hands one referral over, and tells its sender that it has arrived. Done twice it is done once. */
export function delivery({ orm, casework, log, publicUrl }: Around) {
  return async (payload: unknown): Promise<void> => {
    const { submissionId } = payloadShape.parse(payload);
    const waiting = await atDesk(orm, viewer, (desk) => find(desk, submissionId));
    if (!waiting?.answers || waiting.deliveredAt) return;
    const { answers, language, taken, files } = waiting;
    const told = toldReferral(answers, language, submissionId, { taken, files });
    const isOld = Date.now() - waiting.sentAt.getTime() > patience;
    const reference = await handedOver(told, isOld, { casework, log });
    await atDesk(orm, viewer, (desk) => noteDelivered(desk, submissionId, reference, publicUrl));
  };
}

/**
 * Hands a referral over. An answer that casework refuses must not keep it from those who read it: it goes along in
 * words. What fails for long without being refused is taken for such an answer too.
 */
async function handedOver(
  told: ToldReferral,
  isOld: boolean,
  { casework, log }: Pick<Around, 'casework' | 'log'>,
): Promise<string> {
  let refused: ReadonlySet<string> = new Set();
  for (;;)
    try {
      return await casework.submit(refused.size === 0 ? told : withoutRefused(told, refused));
    } catch (fault) {
      const isRefused = fault instanceof CaseworkRefused;
      if (!isRefused && !(isOld && fault instanceof CaseworkFailed)) throw fault;
      const { code, field } = isRefused ? fault : { code: 'FAILED', field: undefined };
      const submissionId = told.idempotencyKey;
      log.error({ submissionId, code, field }, 'Casework refuses an answer of the form');
      const more = alsoRefused(refused, field);
      if (!more) throw fault;
      refused = more;
    }
}

async function noteDelivered(
  desk: Desk,
  id: string,
  reference: string,
  publicUrl: string,
): Promise<void> {
  const [delivered] = await desk.rows<{ email: string | null; language: 'en' | 'cy' }>(
    'update submission set reference = ?, delivered_at = now() where id = ? and delivered_at is null returning email, language',
    [reference, id],
  );
  if (!delivered?.email) return;
  const { email, language } = delivered;
  await writeMail(desk, {
    to: email,
    language: languageCode(language),
    recordId: id,
    ...receivedMail(language, { reference, publicUrl }),
  });
}

/** Hands over the answer to a question, and keeps it no longer. */
export function answerDelivery({ orm, casework }: Around) {
  return async (payload: unknown): Promise<void> => {
    const { submissionId } = payloadShape.parse(payload);
    const found = await atDesk(orm, viewer, (desk) => find(desk, submissionId));
    if (!found?.answer || !found.questionId || !found.reference) return;
    const { answer, questionId, reference } = found;
    await casework.answer({
      idempotencyKey: `${submissionId}-${questionId}`,
      reference,
      questionId,
      answer,
    });
    await atDesk(orm, viewer, (desk) =>
      desk.rows(
        'update submission set answer = null, question = null where id = ? and question_id = ?',
        [submissionId, questionId],
      ),
    );
  };
}

/** Tries again whatever waits for longer than it should: nothing that was acknowledged is given up. */
export function waitingAgain({ orm, log }: Around) {
  return async (): Promise<void> => {
    const count = await atDesk(orm, viewer, async (desk) => {
      const referrals = await desk.rows<{ id: string }>(
        `select id from submission where delivered_at is null and sent_at < now() - interval '2 minutes'
         order by sent_at limit 500`,
      );
      const answers = await desk.rows<{ id: string }>(
        `select id from submission where answer is not null and answered_at < now() - interval '2 minutes'
         order by answered_at limit 500`,
      );
      for (const { id } of referrals) await again(desk, deliverJob, id);
      for (const { id } of answers) await again(desk, deliverAnswerJob, id);
      return referrals.length;
    });
    if (count > 0) log.error({ count }, 'Referrals of the form wait to be handed over');
  };
}

function again(desk: Desk, name: string, submissionId: string): Promise<void> {
  return enqueue(desk, { name, payload: { submissionId }, key: `${name}:${submissionId}` });
}

async function find(desk: Desk, id: string): Promise<Submission | null> {
  return (await desk.em()).findOne(SubmissionEntity, { id });
}
