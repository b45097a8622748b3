import type { MikroORM } from '@mikro-orm/postgresql';
import { londonDay, type Day } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { dayWritten } from '../booking/index.js';
import { PartnerClientEntity } from './client.entity.js';
import { tellContact } from './client.mail.js';
import { warnedOfToday } from './client.rules.js';

/** Writes to the contact of each connection whose last key ends in 30 days or in 7. Answers how many. */
export function warnOfEndingKeys(orm: MikroORM, today: Day): Promise<number> {
  return atDesk(orm, systemViewer('ending-keys'), async (desk) => {
    const em = await desk.em();
    const admitted = await em.find(PartnerClientEntity, { state: 'ADMITTED' });
    let told = 0;
    for (const client of admitted) {
      const endsOn = warnedOfToday(client.keys, today);
      if (endsOn === undefined) continue;
      await tellContact(desk, client, 'KEY_ENDS', dayWritten(endsOn, client.contactLanguage));
      told += 1;
    }
    return told;
  });
}

/** The job that warns of keys that end, once a day. */
export function endingKeyJobs(orm: MikroORM): Record<string, () => Promise<void>> {
  return {
    'warn-of-ending-keys': async () => void (await warnOfEndingKeys(orm, londonDay(new Date()))),
  };
}

export const endingKeySchedule = ['20 7 * * * warn-of-ending-keys'];
