import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';
import { demoPeople, demoPerson } from '@ictg/kit/demo';
import { signToken } from '@ictg/kit/token';
import type { Settings } from '../environment.js';
import { recordSignIn } from '../record/sign-in-event.store.js';
import { holderOf } from '../register/demo.register.js';
import { serviceHolder } from './service-holder.js';

const nameShape = z.object({ name: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/) });
// Identity alone asks the staff register who somebody is, under its own name: nobody else may bear it.
const serviceNameShape = nameShape.refine(({ name }) => name !== 'identity');
const wrongSecret = { message: 'The secret in the Authorization header is missing or wrong.' };

/**
 * Tokens for holders who cannot go through a sign-in: our own services, and in a trial the demo people on the
 * command line. These paths are not below /oidc, so the edge never leads to them from outside.
 */
export function registerInternalTokens(app: FastifyInstance, settings: Settings, pool: Pool): void {
  const [key] = settings.keys.keys;
  if (!key) throw new Error('There is no key to sign tokens with.');

  app.post('/internal/service-token', async (request, reply) => {
    if (!carries(request, settings.serviceSecret)) return reply.code(401).send(wrongSecret);
    const body = serviceNameShape.safeParse(request.body);
    if (!body.success)
      return reply
        .code(400)
        .send({ message: 'name: say which service asks, in lower-case letters.' });
    await recordSignIn(pool, { event: 'service-token', subject: `system:${body.data.name}` });
    return signToken(settings.issuer, key, serviceHolder(body.data.name));
  });

  if (settings.signIn.kind !== 'trial') return;
  const { trialSecret } = settings.signIn;
  app.post('/internal/trial-token', async (request, reply) => {
    if (!carries(request, trialSecret)) return reply.code(401).send(wrongSecret);
    const person = demoPerson(nameShape.safeParse(request.body).data?.name ?? '');
    if (!person)
      return reply
        .code(404)
        .send({ message: `There is no demo person of that name. There are: ${names()}.` });
    await recordSignIn(pool, { event: 'trial-token', subject: person.subject });
    return signToken(settings.issuer, key, holderOf(person));
  });
}

function names(): string {
  return demoPeople.map((person) => person.subject).join(', ');
}

// Both sides are hashed first, so that neither length nor content can be read from the time the comparison takes.
function carries(request: FastifyRequest, secret: string): boolean {
  const given = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
