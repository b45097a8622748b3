import type { MikroORM } from '@mikro-orm/postgresql';
import type { SharedAgreement } from '@ictg/kit/agreement';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import { systemViewer } from '@ictg/kit/viewer';
import { mailOfChanges } from './mail-of-changes.rules.js';
import { noteSharedChanges } from './note-shared-changes.js';
import type { ContactLanguage } from './shared-change.type.js';

interface Reader {
  readonly agency: string;
  readonly email: string;
  readonly language: ContactLanguage;
  readonly since: Date;
}

/**
 * Tells whom each partner has named how many changes there are since the last mail, once a day however often it is
 * asked, and only while its agreement holds. Nothing goes where nothing has changed.
 * @returns how many mails were written
 */
export async function sendChangeMails(
  orm: MikroORM,
  inForce: readonly SharedAgreement[],
  now: Date,
  publicUrl: string,
): Promise<number> {
  await noteSharedChanges(orm, inForce);
  return atDesk(orm, systemViewer('changes'), async (desk) => {
    const readers = await readersOf(desk, inForce);
    let written = 0;
    for (const { agency, email, language, since } of readers) {
      const recordId = `changes:${agency}:${londonDay(now)}`;
      const sent = await desk.rows('select 1 from mail where record_id = ?', [recordId]);
      const [found] = await desk.rows<{ count: number }>(
        'select shared_changes_since(?, ?) as count',
        [agency, since],
      );
      if (sent.length > 0 || !found?.count) continue;
      const told = mailOfChanges(found.count, language, publicUrl);
      await writeMail(desk, { to: email, language, ...told, recordId });
      written += 1;
    }
    return written;
  });
}

/** Whom partners with an agreement in force have named, each with the time of the mail before, or of the naming. */
function readersOf(desk: Desk, inForce: readonly SharedAgreement[]): Promise<Reader[]> {
  return desk.rows<Reader>(
    `select c.agency, c.email, c.language, coalesce(
       (select max(m.created_at) from mail m where m.record_id like 'changes:' || c.agency || ':%'), c.created_at) as since
     from change_mail c where c.agency = any(?::text[]) order by c.agency`,
    [`{${inForce.map(({ agency }) => agency).join(',')}}`],
  );
}
