import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import type { Opened } from '../answer/table.js';
import { noteTold } from '../asked/note.js';
import { orRefused, spanOf } from '../gap/gap.queries.js';
import { openPrevious, openSnapshot } from '../gap/opened.queries.js';
import { mustReadStatistics } from '../permission/permission.js';
import { answerItems, type ItemAnswer } from './answer-items.js';
import type { ItemArgs } from './item.input.js';

/** An answer with the snapshot it came from. */
export interface ItemTold {
  readonly opened: Opened;
  readonly answer: ItemAnswer;
}

/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export async function askItems(desk: Desk, args: ItemArgs): Promise<ItemTold> {
  mustReadStatistics(desk.viewer);
  const opened = await openSnapshot(desk, args.snapshot ?? null);
  if (opened.document.service === undefined)
    throw ruleBroken(
      'NOT_IN_SNAPSHOT',
      'This snapshot is from before the service’s own work was counted. Leave its id out to ask the newest.',
      'snapshot',
    );
  const query = {
    subject: args.subject,
    measures: [...new Set(args.measure)],
    by: args.by,
    ...spanOf(args, opened.document),
  };
  const earlier = await openPrevious(desk, opened);
  const told = { opened, answer: orRefused(() => answerItems(query, opened, earlier)) };
  await noteTold(desk, told);
  return told;
}
