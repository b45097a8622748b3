import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atDesk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import { keepFile } from './commands/keep-file.js';
import { fileToOpen } from './commands/open-file.js';
import type { FileCabinet } from './file-cabinet.js';
import { dispositionOf, savedName, takenTypes } from './file.rules.js';

type Authenticate = (token: string, requestId: string) => Promise<Viewer>;

/**
 * `POST /files?name=…` keeps the body as a file and answers its id; `GET /files?ticket=…` opens one by its short link.
 * Both want the access token of whoever sends or opens.
 */
export async function addFileRoutes(
  app: FastifyInstance,
  orm: MikroORM,
  cabinet: FileCabinet,
  authenticate: Authenticate,
): Promise<void> {
  await app.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      // A little more than is taken, so that what is a little too large gets our own sentence.
      { parseAs: 'buffer', bodyLimit: cabinet.mostMegabytes * 1_100_000 },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler((fault: Error & { statusCode?: number }, _request, reply) =>
      refuse(reply, fault, cabinet),
    );
    scope.post('/files', async (request, reply) => {
      const viewer = await viewerOf(request, authenticate);
      const { name } = request.query as { name?: unknown };
      const kept = await atDesk(orm, viewer, (desk) =>
        keepFile(desk, cabinet, {
          name: typeof name === 'string' ? name : 'file',
          content: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        }),
      );
      const { id, bytes, scan } = kept;
      const kind = takenTypes[kept.mediaType] ?? kept.mediaType;
      return reply.code(201).send({ id, name: kept.name, kind, bytes, scan });
    });
    scope.get('/files', async (request, reply) => {
      const viewer = await viewerOf(request, authenticate);
      const { ticket } = request.query as { ticket?: unknown };
      const given = cabinet.links.read(typeof ticket === 'string' ? ticket : '', new Date());
      if (given?.subject !== viewer.subject) throw linkOver();
      // The look is committed before the first byte leaves.
      const file = await atDesk(orm, viewer, async (desk) => {
        const found = await fileToOpen(desk, given.fileId);
        if (found.childId)
          desk.looked({ childId: found.childId, record: 'file', fields: [found.id] });
        return found;
      });
      return reply
        .header('content-type', file.mediaType)
        .header('content-disposition', dispositionOf(savedName(file.name, file.mediaType)))
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(await cabinet.store.read(file.id));
    });
    ready();
  });
}

async function viewerOf(request: FastifyRequest, authenticate: Authenticate): Promise<Viewer> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  try {
    if (token) return await authenticate(token, randomUUID());
  } catch {
    // Whatever is wrong with a token, the way out is the same.
  }
  throw new Refusal('NotAllowed', 'UNAUTHENTICATED', 'Sign in first, then send the file again.');
}

function linkOver(): Refusal {
  return new Refusal(
    'NotFound',
    'LINK_OVER',
    'This link is over: it opens a file for one person and for a minute. Open the file from its referral again.',
  );
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_TAKEN: 415,
  NotAllowed: 403,
  NotFound: 404,
  InvalidInput: 400,
  RuleBroken: 409,
};

function refuse(
  reply: FastifyReply,
  fault: Error & { statusCode?: number },
  { mostMegabytes }: FileCabinet,
): FastifyReply {
  if (fault instanceof Refusal)
    return reply
      .code(statuses[fault.code] ?? statuses[fault.kind] ?? 400)
      .send({ code: fault.code, message: fault.message });
  if (fault.statusCode === 413)
    return reply.code(413).send({
      code: 'FILE_TOO_LARGE',
      message: `This file is larger than ${mostMegabytes} MB. Send it in parts, or only the pages that matter.`,
    });
  if (fault.statusCode !== undefined && fault.statusCode < 500)
    return reply.code(fault.statusCode).send({
      code: 'BAD_REQUEST',
      message: 'This is not a file that can be read. Send it again.',
    });
  throw fault;
}
