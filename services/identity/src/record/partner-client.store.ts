import type { AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import type { Role } from '@ictg/kit/viewer';

/** What our tokens say about a partner's system, kept with the client that oidc-provider knows. */
interface PartnerSystem {
  readonly name: string;
  readonly role: Role;
  readonly agency: string;
}

interface PartnerClientRow extends PartnerSystem {
  readonly id: string;
  readonly jwks: { keys: object[] };
}

/** A partner's system as an OpenID client, if its registration has not ended. It proves itself by its private key. */
export async function findPartnerClient(
  pool: Pool,
  id: string,
): Promise<AdapterPayload | undefined> {
  const { rows } = await pool.query<PartnerClientRow>(
    'select id, name, jwks, role, agency from partner_client where id = $1 and (ended_at is null or ended_at > now())',
    [id],
  );
  const [row] = rows;
  return (
    row && {
      client_id: row.id,
      client_name: row.name,
      jwks: row.jwks,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      ictg_role: row.role,
      ictg_agency: row.agency,
    }
  );
}

/** A partner's system as an administrator sees it. */
export interface PartnerClient {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly endedAt: Date | null;
}

/** Every partner's system, those that have ended among them. */
export async function listClients(pool: Pool): Promise<readonly PartnerClient[]> {
  const { rows } = await pool.query<PartnerClient>(
    'select id, name, role, agency, ended_at as "endedAt" from partner_client order by ended_at nulls first, id',
  );
  return rows;
}

/** Registers a partner's system by its public keys; false when the id is taken, also by one that has ended. */
export async function registerClient(
  pool: Pool,
  { id, name, role, agency, jwks }: Omit<PartnerClient, 'endedAt'> & { readonly jwks: object },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `with registered as (
       insert into partner_client (id, name, jwks, role, agency) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing returning id, agency)
     insert into sign_in_event (event, subject, detail) select 'client-registered', id, agency from registered`,
    [id, name, jwks, role, agency],
  );
  return rowCount === 1;
}

/** Ends a partner's system at once; false when there is none that has not ended. */
export async function endClient(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `with ended as (
       update partner_client set ended_at = now() where id = $1 and (ended_at is null or ended_at > now())
       returning id, agency)
     insert into sign_in_event (event, subject, detail) select 'client-ended', id, agency from ended`,
    [id],
  );
  return rowCount === 1;
}
