import type { FastifyInstance } from 'fastify';
import { stylesheet, stylesheetPath } from '@ictg/kit/page';
import type { Settings } from '../environment.js';
import { signedInOf } from '../session/session.js';
import { signedInPath } from '../sign-in/destination.js';
import { productionPage, trialPage } from './landing.page.js';
import { sendPage } from './send-page.js';
import { signedInPage, signedInScript, signedInScriptPath } from './signed-in.page.js';

const tenMinutes = 'public, max-age=600';

/** The pages that need no session, and what they are dressed in. */
export function registerPages(app: FastifyInstance): void {
  app.get(stylesheetPath, (_request, reply) =>
    reply.header('cache-control', tenMinutes).type('text/css; charset=utf-8').send(stylesheet),
  );
  app.get(signedInScriptPath, (_request, reply) =>
    reply
      .header('cache-control', tenMinutes)
      .type('text/javascript; charset=utf-8')
      .send(signedInScript),
  );
  app.get(signedInPath, (_request, reply) => sendPage(reply, 200, signedInPage()));
}

/** The first page, which knows who is signed in at this browser. */
export function registerLanding(scope: FastifyInstance, settings: Settings): void {
  const landing = settings.mode === 'trial' ? trialPage : productionPage;
  scope.get('/', (request, reply) => sendPage(reply, 200, landing(signedInOf(request, settings))));
}
