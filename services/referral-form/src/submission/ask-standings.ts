import { setTimeout } from 'node:timers/promises';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import type { StandingOfReferral } from '../casework/casework.js';
import type { Around } from './deliver.js';

const viewer = systemViewer('form-standings');
const atOnce = 50;

interface OpenRow {
  readonly id: string;
  readonly reference: string;
  readonly question_id: string | null;
}

/**
 * Asks casework where the referrals stand that are not decided yet. The page that senders follow reads only what is
 * noted here: it takes the same time whoever the child is and whatever was decided. Casework itself writes to senders.
 */
export function standingsAsked({ orm, casework }: Around) {
  return async (): Promise<void> => {
    let after = '';
    for (;;) {
      const open = await atDesk(orm, viewer, (desk) =>
        desk.rows<OpenRow>(
          `select id, reference, question_id from submission
           where decided_at is null and reference is not null and id > ? order by id limit ?`,
          [after, atOnce],
        ),
      );
      if (open.length === 0) return;
      const told = await casework.standings(open.map(({ reference }) => reference));
      const byReference = new Map(told.map((one) => [one.reference, one]));
      await atDesk(orm, viewer, async (desk) => {
        for (const row of open) {
          const standing = byReference.get(row.reference);
          if (standing) await note(desk, row, standing);
        }
      });
      after = open.at(-1)?.id ?? '';
    }
  };
}

const longestWait = 2_000;

/**
 * Asks for one referral now, since its sender looks: whoever follows the link in a mail finds what it speaks of. What
 * casework does not answer soon is asked for again in a minute.
 */
export async function standingAskedNow(
  { orm, casework }: Pick<Around, 'orm' | 'casework'>,
  id: string,
): Promise<void> {
  const [row] = await atDesk(orm, viewer, (desk) =>
    desk.rows<OpenRow>(
      'select id, reference, question_id from submission where decided_at is null and reference is not null and id = ?',
      [id],
    ),
  );
  if (!row) return;
  const told = await Promise.race([
    casework.standings([row.reference]).catch(() => []),
    setTimeout(longestWait, [], { ref: false }),
  ]);
  const standing = told.find(({ reference }) => reference === row.reference);
  if (standing) await atDesk(orm, viewer, (desk) => note(desk, row, standing));
}

async function note(
  desk: Desk,
  row: OpenRow,
  { standing, question }: StandingOfReferral,
): Promise<void> {
  if (standing === 'DECIDED') {
    await desk.rows(
      `update submission set standing = 'DECIDED', decided_at = now(), question = null, question_welsh = null, answer = null, email = null where id = ?`,
      [row.id],
    );
    return;
  }
  // The question that was answered here stays answered while the answer is on its way.
  if (question === null || question.id === row.question_id) return;
  await desk.rows(
    `update submission set standing = 'INFORMATION_NEEDED', question_id = ?, question = ?, question_welsh = ?, answer = null, answer_mark = null, answered_at = null
     where id = ?`,
    [question.id, question.text, question.textWelsh, row.id],
  );
}
