import type { MikroORM } from '@mikro-orm/postgresql';
import { AgreementsStale, type AgreementHolder, type SharedAgreement } from '@ictg/kit/agreement';
import { isTimeForDigests } from '../reminder/reminder.rules.js';
import { noteSharedChanges } from './note-shared-changes.js';
import { sendChangeMails } from './send-change-mails.js';

/** What is done about changes though nobody asks. */
export function changeJobs(
  orm: MikroORM,
  agreements: AgreementHolder,
  publicUrl: string,
): Record<string, (payload: unknown) => Promise<void>> {
  return {
    'note-shared-changes': async () => {
      const inForce = knownNow(agreements);
      if (inForce) await noteSharedChanges(orm, inForce);
    },
    'send-change-mails': async () => {
      if (isTimeForDigests(new Date()))
        await sendChangeMails(orm, agreements.inForce(), new Date(), publicUrl);
    },
  };
}

/** Each minute; and in the morning when the digests of our own people are sent too. */
export const changeSchedule = [
  '* * * * * note-shared-changes',
  '35 6,7 * * * send-change-mails ?fill=20m',
];

/** While nothing is certain of any agreement nothing is noted: the next minute makes up for it. */
function knownNow(agreements: AgreementHolder): readonly SharedAgreement[] | undefined {
  try {
    return agreements.inForce();
  } catch (fault) {
    if (fault instanceof AgreementsStale) return undefined;
    throw fault;
  }
}
