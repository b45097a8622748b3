import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { sendPage } from '../page/send-page.js';
import { caughtMail, caughtMails } from './caught-mail.store.js';
import { mailListPage, mailPage } from './mail.page.js';

/** The mail page of a trial. Production has none: mail goes to a mail server. */
export function registerMail(app: FastifyInstance, pool: pg.Pool): void {
  app.get<{ Querystring: { to?: unknown } }>('/mail', async ({ query }, reply) => {
    const to = typeof query.to === 'string' ? query.to.trim().slice(0, 200) : '';
    return sendPage(reply, 200, mailListPage(await caughtMails(pool, to), to));
  });
  app.get<{ Params: { id: string } }>('/mail/:id', async ({ params }, reply) => {
    const mail = await caughtMail(pool, params.id);
    return mail ? sendPage(reply, 200, mailPage(mail)) : reply.callNotFound();
  });
}
