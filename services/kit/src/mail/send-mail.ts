import type { MikroORM } from '@mikro-orm/postgresql';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import { atDesk } from '../database/desk.js';
import type { Log } from '../log/index.js';
import { systemViewer } from '../viewer/index.js';
import { sendMailJob } from './write-mail.js';

const payloadShape = z.object({ mailId: z.string() });

interface Waiting {
  readonly to_address: string;
  readonly subject: string;
  readonly body: string;
  readonly language: 'ENGLISH' | 'WELSH';
}

/** The mail server, and whom mails come from. */
export interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM: string;
}

/** The job that sends mails; none without a mail server: mails then wait until the service is told of one. */
export function sendingJobs(
  orm: MikroORM,
  { SMTP_URL, MAIL_FROM }: MailSettings,
  log: Log,
): Record<string, (payload: unknown) => Promise<void>> {
  if (SMTP_URL === undefined) {
    log.warn('No mail server is set (SMTP_URL): mails wait in the queue');
    return {};
  }
  return { [sendMailJob]: mailSender(orm, SMTP_URL, MAIL_FROM) };
}

/** Sends one mail. One that the server does not take is tried again for about two days. */
function mailSender(
  orm: MikroORM,
  smtpUrl: string,
  from: string,
): (payload: unknown) => Promise<void> {
  const transport = nodemailer.createTransport(smtpUrl);
  return async (payload) => {
    const { mailId } = payloadShape.parse(payload);
    const viewer = systemViewer('mail');
    const mail = await atDesk(orm, viewer, async (desk) => {
      const [found] = await desk.rows<Waiting>(
        'select to_address, subject, body, language from mail where id = ? and sent_at is null',
        [mailId],
      );
      return found;
    });
    if (!mail) return;
    const told = (change: string) =>
      atDesk(orm, viewer, (desk) => desk.rows(`update mail set ${change} where id = ?`, [mailId]));
    try {
      await transport.sendMail({
        // The same mail sent twice, because we fell between sending and noting it, is one to the receiver.
        messageId: `<${mailId}@${from.split('@').at(-1) ?? 'localhost'}>`,
        from,
        to: mail.to_address,
        subject: mail.subject,
        text: mail.body,
        headers: { 'Content-Language': mail.language === 'WELSH' ? 'cy' : 'en' },
      });
    } catch (fault) {
      await told('failed_at = now()');
      throw fault;
    }
    await told('sent_at = now(), failed_at = null, body = null');
  };
}
