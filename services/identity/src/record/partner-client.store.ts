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
