import { dayInWords, londonInstant, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { openTask } from '../../task/index.js';

interface LeaveToCover {
  readonly subject: string;
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly coverSubject: string;
}

/**
 * Finds the restricted children of somebody going away whom the cover may not see, and puts each to those named on
 * the child: nobody else may know of it. Whoever records the leave learns the number alone.
 */
export async function tellWithoutCover(desk: Desk, leave: LeaveToCover): Promise<number> {
  const children = await desk.asSystem('leave', () =>
    desk.rows<{ id: string; restricted_to: string[] }>(
      `select c.id, c.restricted_to from allocation a join staff_member m on m.id = a.staff_id
         join child c on c.id = a.child_id
       where a.until_at is null and m.subject = ? and c.restricted_to is not null and ? <> all(c.restricted_to)`,
      [leave.subject, leave.coverSubject],
    ),
  );
  for (const child of children)
    for (const subject of child.restricted_to.filter((named) => named !== leave.subject))
      await openTask(desk, {
        kind: 'CHILD_WITHOUT_GUARDIAN',
        childId: child.id,
        recordId: child.id,
        subject,
        text: `The guardian of this child is away from ${dayInWords(leave.fromOn)} to ${dayInWords(leave.untilOn)}, and the cover may not see the child. Name the cover on the child, or give the child another guardian.`,
        dueAt: londonInstant(leave.fromOn, '09:00'),
      });
  return children.length;
}
