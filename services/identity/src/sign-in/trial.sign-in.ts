import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Pool } from 'pg';
import { z } from 'zod';
import { demoPerson } from '@ictg/kit/demo';
import { choosePersonPage } from '../page/choose-person.page.js';
import { recordSignIn } from '../record/sign-in-event.store.js';
import { finishSignIn, sendPage } from './finish.js';
import { readForms } from './form.js';

const interactionPath = z.object({ uid: z.string() });
const choice = z.object({ as: z.string() });

/** Signs in the made-up people of a trial with one click. Never registered in production. */
export async function registerTrialSignIn(
  scope: FastifyInstance,
  provider: Provider,
  pool: Pool,
): Promise<void> {
  await scope.register((app, _options, done) => {
    readForms(app);
    registerRoutes(app, provider, pool);
    done();
  });
}

function registerRoutes(app: FastifyInstance, provider: Provider, pool: Pool): void {
  app.get('/oidc/interaction/:uid', async (request, reply) => {
    const { params, uid } = await provider.interactionDetails(request.raw, reply.raw);
    const person =
      typeof params.login_hint === 'string' ? demoPerson(params.login_hint) : undefined;
    if (!person) return sendPage(reply, 200, choosePersonPage(`/oidc/interaction/${uid}`));
    await recordSignIn(pool, {
      event: 'signed-in',
      subject: person.subject,
      detail: 'demo person',
    });
    return finishSignIn(provider, request, reply, person.subject);
  });

  app.post('/oidc/interaction/:uid', async (request, reply) => {
    const person = demoPerson(choice.safeParse(request.body).data?.as ?? '');
    const { uid } = interactionPath.parse(request.params);
    if (!person) return sendPage(reply, 400, choosePersonPage(`/oidc/interaction/${uid}`));
    await recordSignIn(pool, {
      event: 'signed-in',
      subject: person.subject,
      detail: 'demo person',
    });
    return finishSignIn(provider, request, reply, person.subject);
  });
}
