import type { Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import type pg from 'pg';
import { SMTPServer } from 'smtp-server';
import type { Log } from '@ictg/kit/log';
import { keepCaughtMail } from './caught-mail.store.js';

/** Takes every mail that the services of a trial send and keeps it for the mail page: none leaves the machine. */
export async function catchMail(port: number, pool: pg.Pool, log: Log): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1_000_000,
    logger: false,
    onData(stream, _session, done) {
      buffer(stream)
        .then((raw) => new PostalMime().parse(raw))
        .then((mail) =>
          keepCaughtMail(pool, {
            to: (mail.to ?? []).map(({ address }) => address ?? '').join(', '),
            subject: mail.subject ?? '',
            body: mail.text ?? '',
            language:
              mail.headers.find(({ key }) => key === 'content-language')?.value === 'cy'
                ? 'cy'
                : 'en',
          }),
        )
        .then(
          () => done(),
          (fault: unknown) => {
            log.warn({ fault: String(fault) }, 'A mail could not be kept');
            done(new Error('The mail could not be kept.'));
          },
        );
    },
  });
  server.on('error', (fault) => log.warn({ fault: String(fault) }, 'The mail catcher had a fault'));
  await new Promise<Server>((resolve) => {
    const listening: Server = server.listen(port, '127.0.0.1', () => resolve(listening));
  });
  return server;
}
