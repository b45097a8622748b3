import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { atDesk, type Desk } from '../database/index.js';
import { keyedSeal } from '../linkage/index.js';
import type { Log } from '../log/index.js';
import { systemViewer } from '../viewer/index.js';
import { isOurCaller, readPublicKey } from './call.js';
import { feedPage, lookForChanges, tableOf, type Feed, type WorkFeed } from './feed.js';

export interface FeedOptions {
  readonly orm: MikroORM;
  readonly log: Log;
  /** Seals people, the same for all owners, and makes tokens of records; never known to the statistics service. */
  readonly secret: string;
  /** Tells the statistics service from everybody else. */
  readonly publicKey: string;
}

/** Where the two kinds of feed are: an owner may have both. */
export const pathOf = { feed_entry: '/feed', work_entry: '/work-feed' } as const;

const mostAtOnce = 2_000;
const pageQuery = z.strictObject({
  after: z.string().regex(/^\d{1,18}$/),
  first: z.coerce.number().int().min(1).max(mostAtOnce),
});

/**
 * Adds an owner's feed to its service, beside the graph and no part of it: no door leads there, and no role, however
 * high, may read it. Only calls that the statistics service signed are answered.
 */
export function addFeed(
  app: FastifyInstance,
  feed: Feed<never> | WorkFeed<never>,
  options: FeedOptions,
): void {
  const seal = keyedSeal(Buffer.from(options.secret), 'linkage');
  const publicKey = readPublicKey(options.publicKey);
  const { source } = feed;
  const path = pathOf[tableOf(feed)];

  const mayCall = async (request: FastifyRequest, reply: FastifyReply) => {
    const url = new URL(request.url, 'http://feed.internal');
    const call = { source, method: request.method, url };
    if (!(await isOurCaller(request.headers.authorization, call, publicKey)))
      return reply.code(401).send({
        message: 'Only the statistics service reads this feed, with calls that it signs.',
      });
  };
  const asFeed = <Result>(work: (desk: Desk) => Promise<Result>) =>
    atDesk(options.orm, systemViewer('feed'), work);

  app.post(`${path}/look`, { preHandler: mayCall }, async () => {
    const look = await asFeed((desk) => lookForChanges(desk, feed, seal));
    options.log.info(
      { records: look.records },
      'The statistics service had the feed looked through',
    );
    return look;
  });

  app.get(`${path}/entries`, { preHandler: mayCall }, async (request, reply) => {
    const asked = pageQuery.safeParse(request.query);
    if (!asked.success)
      return reply.code(400).send({
        message: `Say after which place to begin, and how many entries to send: 1 to ${mostAtOnce}.`,
      });
    const page = await asFeed((desk) => feedPage(desk, feed, seal, asked.data));
    options.log.info({ entries: page.entries.length }, 'A page of the feed was sent');
    return page;
  });
}
