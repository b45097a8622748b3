import type { Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import { isSameCode, type Codes } from '../../draft/secret.js';
import { deliverAnswerJob } from '../job-name.js';
import type { Standing } from '../standing.js';

/** What a sender shows to follow a referral. */
export interface Following {
  readonly reference: string;
  readonly code: string;
}

/** All that the page says: one of three standings, or how far what was sent has come, and the question if there is one. */
export interface Followed {
  readonly standing: Standing | 'ANSWERED' | 'ON_ITS_WAY';
  readonly question: AskedOfSender | null;
  readonly id: string;
  /** What became of an answer that was sent just now; absent when none was. */
  readonly answer?: 'TAKEN' | 'NOT_TAKEN';
}

/** A question as staff wrote it, and in Welsh where they wrote it so too. */
export interface AskedOfSender {
  readonly english: string;
  readonly welsh: string | null;
}

interface Row {
  readonly id: string;
  readonly standing: Standing;
  readonly isDelivered: boolean;
  readonly question: string | null;
  readonly question_welsh: string | null;
  readonly answered_at: string | null;
  readonly mark: string | null;
}

/** Where a referral stands, for whoever has both its reference and its code. Who has not is told one thing only. */
export async function followReferral(
  desk: Desk,
  codes: Codes,
  following: Following,
): Promise<Followed | undefined> {
  const row = await findRow(desk, codes, following);
  if (!row) return undefined;
  const isAnswered = row.answered_at !== null && row.standing === 'RECEIVED';
  return {
    id: row.id,
    // Nobody reads what has not been handed over yet.
    standing: isAnswered ? 'ANSWERED' : row.isDelivered ? row.standing : 'ON_ITS_WAY',
    question:
      row.standing === 'INFORMATION_NEEDED' && row.question !== null
        ? { english: row.question, welsh: row.question_welsh }
        : null,
  };
}

/**
 * Takes the answer to a question, with the job that hands it over. Sent twice it is taken once; another one, or one to
 * no open question, is not taken, and the sender is told so.
 */
export async function answerHere(
  desk: Desk,
  codes: Codes,
  following: Following,
  answer: string,
): Promise<Followed | undefined> {
  const row = await findRow(desk, codes, following);
  if (!row) return undefined;
  const mark = codes.ofAnswer(row.id, answer);
  if (row.standing !== 'INFORMATION_NEEDED') {
    const followed = await followReferral(desk, codes, following);
    return followed && { ...followed, answer: row.mark === mark ? 'TAKEN' : 'NOT_TAKEN' };
  }
  await desk.rows(
    `update submission set standing = 'RECEIVED', answer = ?, answer_mark = ?, answered_at = now() where id = ? and standing = 'INFORMATION_NEEDED'`,
    [answer, mark, row.id],
  );
  await enqueue(desk, {
    name: deliverAnswerJob,
    payload: { submissionId: row.id },
    key: `${deliverAnswerJob}:${row.id}`,
  });
  return { id: row.id, standing: 'ANSWERED', question: null, answer: 'TAKEN' };
}

async function findRow(
  desk: Desk,
  codes: Codes,
  { reference, code }: Following,
): Promise<Row | undefined> {
  // However it was copied: only letters, digits and dashes are part of a reference.
  const plain = reference.toUpperCase().replace(/[^A-Z0-9-]/g, '');
  const [row] = await desk.rows<Row>(
    `select id, standing, delivered_at is not null as "isDelivered", question, question_welsh, answer_mark as mark, answered_at::text from submission where upper(reference) = ? or receipt = ? limit 1`,
    [plain, plain],
  );
  // Worked out and compared also where there is nothing, so that the time tells nothing.
  const isRight = isSameCode(code, codes.ofFollowing(row?.id ?? 'nothing'));
  return row && isRight ? row : undefined;
}
