import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const { PORT = '4610', HOST = '127.0.0.1', ISSUER, JWKS_URL } = process.env;
if (!ISSUER || !JWKS_URL) {
  process.stderr.write('ISSUER and JWKS_URL say whose tokens are taken: set both.\n');
  process.exit(1);
}

// What your own database would say.
const rota = new Map([
  [
    'E10000030',
    [
      { code: 'vi', onCall: 3 },
      { code: 'sq', onCall: 1 },
    ],
  ],
]);

const schema = buildSubgraphSchema([
  {
    typeDefs: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')),
    resolvers: {
      LocalAuthority: {
        __resolveReference: ({ gssCode }) => ({ gssCode }),
        interpreting: ({ gssCode }) => rota.get(gssCode) ?? null,
      },
    },
  },
]);

// The gateway is not trusted instead: every request brings its token, and it is checked here again.
const keys = createRemoteJWKSet(new URL(JWKS_URL));
const audience = ['first-party', 'partner', 'analyst', 'service'];
async function isTokenOfTheGraph(header = '') {
  const token = /^Bearer (\S+)$/i.exec(header)?.[1];
  if (!token) return false;
  return jwtVerify(token, keys, { issuer: ISSUER, audience }).then(
    () => true,
    () => false,
  );
}

const graph = createHandler({
  schema,
  context: (request) => ({ authorization: request.headers.authorization }),
  // What went wrong goes into your own log; nobody else is told.
  formatError: (fault) => {
    if (!fault.originalError) return fault;
    process.stderr.write(`${fault.originalError.stack}\n`);
    return Object.assign(new Error('Something went wrong at this service.'), { path: fault.path });
  },
});

async function respond(request, response) {
  const path = new URL(request.url ?? '/', 'http://service').pathname;
  const answer = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (path === '/health/live' || path === '/health/ready') return answer(200, { status: 'ok' });
  if (path !== '/graphql') return answer(404, { errors: [{ message: 'There is nothing here.' }] });
  if (!(await isTokenOfTheGraph(request.headers.authorization)))
    return answer(401, { errors: [{ message: 'Send an access token of the graph.' }] });
  return graph(request, response);
}

const server = createServer((request, response) => void respond(request, response));
server.listen(Number(PORT), HOST, () => {
  process.stdout.write(`listening on http://${HOST}:${server.address().port}\n`);
});
process.on('SIGTERM', () => server.close(() => process.exit(0)));
