import { writeMail } from '@ictg/kit/mail';
import type { Desk } from '@ictg/kit/database';
import { savedMail } from '../../mail/form.mail.js';
import { languageCode, type Language } from '../../words/words.js';
import { openDraft } from '../draft.queries.js';
import { keptFor, mostSavesAnHour } from '../lifetime.js';
import { hashOf, newKey, type Codes } from '../secret.js';

export interface Kept {
  /** To be written down: it is shown once. */
  readonly code: string;
  readonly untilAt: Date;
}

export interface KeepDraft {
  readonly email: string;
  readonly language: Language;
  readonly publicUrl: string;
}

/**
 * Keeps a form for seven days and mails the link to it. The link is of no use without the code, which is shown here
 * and stands in no mail; an earlier link stops working.
 */
export async function keepDraft(
  desk: Desk,
  codes: Codes,
  { email, language, publicUrl }: KeepDraft,
  now: Date,
): Promise<Kept | 'NO_DRAFT' | 'TOO_MANY'> {
  const draft = await openDraft(desk, now);
  if (!draft) return 'NO_DRAFT';
  if (await hasHadEnough(desk, email, draft.id)) return 'TOO_MANY';
  const key = newKey();
  draft.linkHash = hashOf(key);
  draft.tries = 0;
  draft.changedAt = now;
  draft.untilAt = new Date(now.getTime() + keptFor.saved);
  await (await desk.em()).flush();
  await writeMail(desk, {
    to: email,
    language: languageCode(language),
    recordId: draft.id,
    ...savedMail(language, { key, untilAt: draft.untilAt, publicUrl }),
  });
  return { code: codes.ofReturn(draft.linkHash), untilAt: draft.untilAt };
}

/** Nobody is flooded with mail by somebody who types their address here. */
async function hasHadEnough(desk: Desk, email: string, draftId: string): Promise<boolean> {
  return desk.asSystem('form-mails', async () => {
    const [sent] = await desk.rows<{ count: number }>(
      `select count(*)::int as count from mail
       where created_at > now() - interval '1 hour' and (lower(to_address) = lower(?) or record_id = ?)`,
      [email, draftId],
    );
    return (sent?.count ?? 0) >= mostSavesAnHour;
  });
}
