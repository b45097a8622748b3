import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import { partnerClient, type PartnerClients } from './partner-client.js';

const live = '(expires_at is null or expires_at > now())';

/** Keeps what oidc-provider must remember in PostgreSQL, so that any instance can carry on where another began. */
class RecordAdapter implements Adapter {
  constructor(
    private readonly pool: Pool,
    private readonly model: string,
    private readonly clients: PartnerClients,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    await this.pool.query(
      `insert into oidc_record (model, id, payload, grant_id, uid, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
       on conflict (model, id) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
      [this.model, id, payload, payload.grantId ?? null, payload.uid ?? null, expiresIn ?? null],
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.model === 'Client' ? partnerClient(this.clients, id) : this.findBy('id', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy('uid', uid);
  }

  // Only the device flow asks for this, and we do not offer it.
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    await this.pool.query(
      'update oidc_record set consumed_at = coalesce(consumed_at, now()) where model = $1 and id = $2',
      [this.model, id],
    );
  }

  async destroy(id: string): Promise<void> {
    await this.pool.query('delete from oidc_record where model = $1 and id = $2', [this.model, id]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.pool.query('delete from oidc_record where model = $1 and grant_id = $2', [
      this.model,
      grantId,
    ]);
  }

  private async findBy(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await this.pool.query<{ payload: AdapterPayload; consumed: number | null }>(
      `select payload, floor(extract(epoch from consumed_at))::integer as consumed
       from oidc_record where model = $1 and ${column} = $2 and ${live}`,
      [this.model, value],
    );
    const [row] = rows;
    if (!row) return undefined;
    return row.consumed === null ? row.payload : { ...row.payload, consumed: row.consumed };
  }
}

/** The adapter in the shape that oidc-provider asks for: one for each of its models. */
export function recordAdapter(pool: Pool, clients: PartnerClients): AdapterFactory {
  return (model) => new RecordAdapter(pool, model, clients);
}

/** Deletes what has expired: it can no longer be used, so it should no longer lie about. */
export async function deleteExpired(pool: Pool): Promise<void> {
  await pool.query('delete from oidc_record where expires_at < now()');
  await pool.query('delete from upstream_sign_in where expires_at < now()');
}
