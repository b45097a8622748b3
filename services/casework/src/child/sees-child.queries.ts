import type { Desk } from '@ictg/kit/database';

/**
 * Whether a colleague works with a child today, or sees every child of the service as a manager. For a command
 * that puts something about a child into a colleague's hands: what they could not see they could not do.
 */
export async function seesChild(desk: Desk, subject: string, childId: string): Promise<boolean> {
  const [row] = await desk.asSystem('sees-child', () =>
    desk.rows<{ seen: boolean }>(
      `select case when c.restricted_to is not null then ? = any(c.restricted_to) else
         exists (select 1 from child_access a where a.child_id = c.id and a.subject = ?
           and a.from_on <= london_today() and (a.until_on is null or a.until_on >= london_today()))
         or exists (select 1 from staff_member s join post p on p.staff_id = s.id where s.subject = ?
           and p.role = 'manager' and p.from_on <= london_today() and (p.until_on is null or p.until_on >= london_today()))
         end as seen from child c where c.id = ?`,
      [subject, subject, subject, childId],
    ),
  );
  return row?.seen ?? false;
}
