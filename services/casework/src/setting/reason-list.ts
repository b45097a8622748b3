import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { configuration } from './in-force.js';
import { settingOn } from './setting.rules.js';
import type { ReasonList } from './setting.vocabulary.js';

/** The reasons that may be given on a day. */
export async function reasonsOn(
  desk: Desk,
  list: ReasonList,
  day: Day,
): Promise<readonly string[]> {
  return settingOn((await configuration(desk)).settings, list, day)?.value.codes ?? [];
}

/** Stops with a sentence when a reason is not on the list in force on a day. */
export async function mustBeOnList(
  desk: Desk,
  list: ReasonList,
  reason: string,
  day: Day,
): Promise<void> {
  const reasons = await reasonsOn(desk, list, day);
  if (reasons.includes(reason)) return;
  const words = reasons.map((one) => one.toLowerCase().replaceAll('_', ' ')).join(', ');
  throw ruleBroken(
    'REASON_NOT_ON_LIST',
    `This reason is not on the list in force on that day. Choose one of: ${words}.`,
    'reason',
  );
}
