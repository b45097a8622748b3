import type pg from 'pg';

/** A mail as a trial kept it. */
export interface CaughtMail {
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: 'en' | 'cy';
}

const kept = 500;

/** Keeps a mail, and forgets the oldest past a few hundred. */
export async function keepCaughtMail(
  pool: pg.Pool,
  { to, subject, body, language }: Omit<CaughtMail, 'id' | 'at'>,
): Promise<void> {
  await pool.query(
    'insert into caught_mail (to_address, subject, body, language) values ($1, $2, $3, $4)',
    [to, subject, body, language],
  );
  await pool.query(
    'delete from caught_mail where id <= (select id from caught_mail order by id desc offset $1 limit 1)',
    [kept],
  );
}

const columns = 'id::text, at, to_address as "to", subject, body, language';

/** The mails kept, newest first; only those to one address if it is given. */
export async function caughtMails(pool: pg.Pool, to: string): Promise<CaughtMail[]> {
  const { rows } = await pool.query<CaughtMail>(
    // By the number itself: the column of this name in the answer is a text, in which 9 comes after 10.
    `select ${columns} from caught_mail m where $1 = '' or to_address ilike '%' || $1 || '%' order by m.id desc limit 100`,
    [to],
  );
  return rows;
}

/** One mail. */
export async function caughtMail(pool: pg.Pool, id: string): Promise<CaughtMail | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  const { rows } = await pool.query<CaughtMail>(
    `select ${columns} from caught_mail where id = $1`,
    [id],
  );
  return rows[0];
}
