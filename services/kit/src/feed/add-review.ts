import type { FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { atDesk } from '../database/index.js';
import { authority } from '../geography/index.js';
import { authorityFrom, type Person } from '../linkage/index.js';
import { has, systemViewer, type Viewer } from '../viewer/index.js';
import { readPublicKey } from './call.js';
import type { Feed } from './feed.js';
import { readTicket, type ReviewTicket } from './review-ticket.js';

export interface ReviewOptions {
  readonly orm: MikroORM;
  readonly publicKey: string;
  authenticate(token: string, requestId: string): Promise<Viewer>;
}

/** What a reviewer is shown of a record: what linkage compared, and nothing else. */
export interface ReviewedRecord {
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly sex: string;
  readonly nationality: string;
  readonly place: string;
  readonly references: readonly { readonly register: string; readonly value: string }[];
  /** The day that the record is about. */
  readonly event: string;
}

const asked = z.strictObject({ ticket: z.string().max(2_000) });
const fields = ['names', 'dateOfBirth', 'sex', 'nationality', 'authority', 'references'];

const refused = {
  message: 'This ticket opens nothing for you any more. Open the pair again to get another.',
};

/**
 * Adds the way in which a reviewer of links reads one record: with the owner, on a ticket for that record, that person
 * and a quarter of an hour. Names go from the owner to the reviewer; the statistics service never has them.
 */
export function addReview(app: FastifyInstance, feed: Feed<never>, options: ReviewOptions): void {
  const publicKey = readPublicKey(options.publicKey);
  app.post(`/link-review/${feed.source}`, async (request, reply) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const viewer = token && (await options.authenticate(token, request.id).catch(() => undefined));
    if (!viewer)
      return reply.code(401).send({ message: 'Sign in first, then open the pair again.' });
    const body = asked.safeParse(request.body);
    const ticket =
      body.success && has(viewer, 'steward', 'adjudicator')
        ? await readTicket(body.data.ticket, feed.source, publicKey)
        : undefined;
    if (ticket?.subject !== viewer.subject) return reply.code(403).send(refused);
    const found = await findRecord(options.orm, feed, ticket);
    if (found === undefined)
      return reply.code(404).send({
        message:
          'This record is not there any more, or may be seen by named people only. Say that it cannot be told.',
      });
    // The look is in the log before the answer leaves.
    await atDesk(options.orm, viewer, (desk) => {
      desk.looked({ childId: found.id, record: 'link-review', fields, reason: ticket.pair });
      return Promise.resolve();
    });
    return reply.header('cache-control', 'no-store').send(shown(found.person));
  });
}

async function findRecord(
  orm: MikroORM,
  feed: Feed<never>,
  { key }: ReviewTicket,
): Promise<{ readonly id: string; readonly person: Person } | undefined> {
  const [row] = await atDesk(orm, systemViewer('link-review'), (desk) =>
    desk.rows<{ id: string; facts: object }>(
      `select told.id, told.facts from feed_entry e join (${feed.facts}) told on told.id = e.id
       where e.key = ? and not e.is_removed and ${feed.mayBeReviewed ?? 'true'}`,
      [key],
    ),
  );
  return row && { id: row.id, person: feed.person(row.id, row.facts as never) };
}

function shown({ names, dates, sex, nationality, place, codes, event }: Person): ReviewedRecord {
  return {
    names: names.map(({ forename, surname }) => `${forename} ${surname}`.trim()),
    dates,
    sex,
    nationality,
    place: authority(authorityFrom(place) ?? '')?.name ?? place,
    references: codes
      .filter(({ value }) => value !== '')
      .map(({ register, value }) => ({ register, value })),
    event,
  };
}
