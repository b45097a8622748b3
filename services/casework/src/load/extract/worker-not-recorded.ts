import { newId, type Desk } from '@ictg/kit/database';

/**
 * The entry that stands for a worker whom the extract does not name: "somebody of this role was allocated". It has
 * no post, so nobody can sign in as it and no child can be given to it.
 */
export async function workerNotRecorded(desk: Desk): Promise<string> {
  const find = () =>
    desk.rows<{ id: string }>(`select id from staff_member where subject = 'not-recorded'`);
  const [known] = await find();
  if (known) return known.id;
  await desk.rows(
    `insert into staff_member (id, created_at, subject, name, email, languages, started_on, ended_on)
     values (?, now(), 'not-recorded', 'Worker not recorded', 'not-recorded@invalid', '{}', '2017-01-01', '2017-01-01')
     on conflict (subject) do nothing`,
    [newId('stf')],
  );
  const [made] = await find();
  if (!made) throw new Error('The entry for workers who are not recorded could not be made.');
  return made.id;
}
