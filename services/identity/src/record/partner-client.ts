import type { AdapterPayload } from 'oidc-provider';
import type { AdmittedClient, PartnerKind } from '@ictg/kit/agreement';
import { signingAlgorithm } from '@ictg/kit/token';
import type { Role } from '@ictg/kit/viewer';

/** Knows which programs of partners are admitted now, and by which keys. */
export interface PartnerClients {
  client(clientId: string): AdmittedClient | undefined;
}

const roleOf: Readonly<Record<PartnerKind, Role>> = {
  COUNCIL: 'partner',
  POLICE: 'partner',
  HOME_OFFICE: 'contract-manager',
  COMPETENT_AUTHORITY: 'competent-authority',
};

/** A partner's program as an OpenID client, while it is admitted. It proves itself by a private key of its own. */
export function partnerClient(clients: PartnerClients, id: string): AdapterPayload | undefined {
  const found = clients.client(id);
  return (
    found && {
      client_id: found.clientId,
      client_name: found.name,
      jwks: {
        keys: found.keys.map(({ publicKey, kid }) => ({
          ...publicKey,
          kid,
          use: 'sig',
          alg: signingAlgorithm,
        })),
      },
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: signingAlgorithm,
      ictg_role: roleOf[found.kind],
      ictg_agency: found.agency,
    }
  );
}
