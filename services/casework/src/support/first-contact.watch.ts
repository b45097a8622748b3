import type { Desk } from '@ictg/kit/database';
import { openTask, settleTasks } from '../task/index.js';

interface Due {
  readonly supportId: string;
  readonly childId: string;
  readonly reference: string;
  readonly guardian: string;
  readonly dueAt: Date;
}

/** Puts first contact to whoever has been given a child, from then on until it is made or another takes over. */
export async function firstContactWatch(desk: Desk): Promise<void> {
  const due = await desk.rows<Due>(
    `select u.id as "supportId", u.child_id as "childId", c.reference, s.subject as guardian,
       coalesce(u.first_contact_due_at, a.from_at) as "dueAt"
     from support u
     join child c on c.id = u.child_id
     join allocation a on a.support_id = u.id and a.until_at is null
     join staff_member s on s.id = a.staff_id
     where u.state = 'ALLOCATED'`,
  );
  const put = await desk.rows<{ record_id: string; subject: string }>(
    `select record_id, subject from task where kind = 'FIRST_CONTACT' and done_at is null`,
  );
  const isDue = new Set(due.map(({ supportId, guardian }) => `${supportId} ${guardian}`));
  for (const { record_id, subject } of put)
    if (!isDue.has(`${record_id} ${subject}`))
      await settleTasks(desk, record_id, ['FIRST_CONTACT']);
  for (const { supportId, childId, reference, guardian, dueAt } of due)
    await openTask(desk, {
      kind: 'FIRST_CONTACT',
      childId,
      recordId: supportId,
      subject: guardian,
      text: `${reference} was given a guardian: first contact is to be made.`,
      dueAt: new Date(dueAt),
    });
}
