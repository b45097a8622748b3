import type { Desk } from '../database/desk.js';
import { newId } from '../database/identifier.js';
import { enqueue } from '../job/enqueue.js';

/** A mail to be sent. Subject and body carry references and links, never a child's name or place. */
export interface NewMail {
  readonly to: string;
  readonly language: 'ENGLISH' | 'WELSH';
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly recordId?: string | null;
}

/** The job that sends a mail: a service that writes mails does it. */
export const sendMailJob = 'send-mail';

/**
 * Writes a mail that is sent once this transaction is committed.
 * @returns its id, by which `mailState` tells what became of it
 */
export async function writeMail(desk: Desk, mail: NewMail): Promise<string> {
  const id = newId('mai');
  await desk.rows(
    `insert into mail (id, created_at, to_address, language, subject, body, record_id) values (?, now(), ?, ?, ?, ?, ?)`,
    [id, mail.to, mail.language, mail.subject, mail.body, mail.recordId ?? null],
  );
  await enqueue(desk, { name: sendMailJob, payload: { mailId: id } });
  return id;
}
