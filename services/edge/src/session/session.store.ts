import { createHash } from 'node:crypto';
import type { FastifySessionOptions } from '@fastify/session';
import type { Session } from 'fastify';
import type { Pool } from 'pg';

type Store = NonNullable<FastifySessionOptions['store']>;
type Done = (fault?: unknown) => void;

/**
 * Keeps sessions in PostgreSQL. A session that was ended stays ended: a slower request of the same browser that
 * still holds the old one cannot write it back.
 */
export class SessionStore implements Store {
  constructor(
    private readonly pool: Pool,
    private readonly longestMilliseconds: number,
  ) {}

  set(id: string, session: Session, done: Done): void {
    const statement = `
      insert into session as held (id_hash, data, expires_at) values ($1, $2, now() + make_interval(secs => $3))
      on conflict (id_hash) do update set data = excluded.data where held.ended_at is null`;
    this.run(
      statement,
      [hashOf(id), JSON.stringify(session), this.longestMilliseconds / 1000],
      done,
    );
  }

  get(id: string, done: (fault: unknown, session?: Session | null) => void): void {
    this.pool
      .query<{ data: Session }>({
        // Named, so that PostgreSQL plans it once a connection: every request of every person runs it.
        name: 'session',
        text: 'select data from session where id_hash = $1 and ended_at is null and expires_at > now()',
        values: [hashOf(id)],
      })
      .then(({ rows }) => done(null, rows[0]?.data ?? null), done);
  }

  destroy(id: string, done: Done): void {
    this.run(
      'update session set ended_at = now(), data = null where id_hash = $1',
      [hashOf(id)],
      done,
    );
  }

  private run(statement: string, values: unknown[], done: Done): void {
    this.pool.query(statement, values).then(() => done(), done);
  }
}

/** Deletes the sessions whose time is over. */
export async function deleteExpiredSessions(pool: Pool): Promise<void> {
  await pool.query('delete from session where expires_at < now()');
}

// Whoever reads the table must not be able to walk in with what they find.
function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
