import { createHash, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';

/** An organisation of the tests: its own OpenID provider, and the staff register that casework keeps for it. */
export interface Organisation {
  readonly issuer: string;
  readonly registerUrl: string;
  /** Who sits at the keyboard when the provider asks. `undefined` gives up. */
  person: { email: string; email_verified: boolean } | undefined;
  /** The staff register, by e-mail. */
  readonly staff: Map<string, { subject: string; name: string; roles: string[]; areas: string[] }>;
  isRegisterUp: boolean;
  /** Whether the provider says how a session ends. Read when identity first asks. */
  hasEnd: boolean;
  /** The bearer tokens that the register was asked with. */
  readonly tokensSeen: string[];
  /** What identity asked the provider for. */
  readonly requests: URLSearchParams[];
  stop(): Promise<void>;
}

const tokenRequest = z.object({
  code: z.string(),
  code_verifier: z.string(),
  redirect_uri: z.string(),
});
const registerRequest = z.object({ variables: z.object({ email: z.string() }) });

export async function startOrganisation(): Promise<Organisation> {
  const app = Fastify();
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const codes = new Map<string, URLSearchParams>();
  let issuer = '';
  const world = {
    person: undefined as Organisation['person'],
    staff: new Map() as Organisation['staff'],
    isRegisterUp: true,
    hasEnd: true,
    tokensSeen: [] as string[],
    requests: [] as URLSearchParams[],
  };
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );

  app.get('/.well-known/openid-configuration', () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    ...(world.hasEnd && { end_session_endpoint: `${issuer}/logout` }),
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  }));
  app.get('/jwks', async () => ({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'theirs', alg: 'ES256', use: 'sig' }],
  }));

  app.get('/authorize', (request, reply) => {
    const asked = new URL(request.url, issuer).searchParams;
    world.requests.push(asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (!world.person) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      codes.set(code, asked);
      back.searchParams.set('code', code);
    }
    return reply.redirect(back.href);
  });

  app.post('/token', async (request, reply) => {
    const { code, code_verifier } = tokenRequest.parse(request.body);
    const asked = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    if (!asked || asked.get('code_challenge') !== challenge)
      return reply.code(400).send({ error: 'invalid_grant' });
    const id_token = await new SignJWT({ ...world.person, nonce: asked.get('nonce') })
      .setProtectedHeader({ alg: 'ES256', kid: 'theirs' })
      .setIssuer(issuer)
      .setAudience(asked.get('client_id') ?? '')
      .setSubject('upstream-1')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token };
  });

  app.post('/graphql', (request, reply) => {
    if (!world.isRegisterUp) return reply.code(503).send({ errors: [{ message: 'down' }] });
    world.tokensSeen.push(request.headers.authorization?.replace('Bearer ', '') ?? '');
    const { email } = registerRequest.parse(request.body).variables;
    return { data: { staffAccount: world.staff.get(email) ?? null } };
  });

  issuer = await app.listen({ host: '127.0.0.1', port: 0 });
  return Object.assign(world, {
    issuer,
    registerUrl: `${issuer}/graphql`,
    stop: () => app.close(),
  });
}
