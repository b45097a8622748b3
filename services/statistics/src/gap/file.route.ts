import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { atDesk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import { dimensions, measures, populations } from '../answer/query.js';
import { geographies } from '../cube/place.js';
import { windows, workers } from '../cube/status.js';
import { csvOf } from '../export/csv.js';
import { jsonStatOf, measureTitle } from '../export/json-stat.js';
import { notesOf } from '../export/notes.js';
import { odsOf } from '../export/ods.js';
import { sheetOf } from '../export/sheet.js';
import { packFileOf } from '../pack/pack.queries.js';
import { formats, type Format } from './file-url.js';
import { askGap, type Told } from './gap.queries.js';

type Authenticate = (token: string, requestId: string) => Promise<Viewer>;

const listOf = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(z.enum(codes)));

const address = z.object({ snapshot: z.string().length(64), format: z.enum(formats) });
const pack = z.object({ id: z.string().max(60) });
const ods = 'application/vnd.oasis.opendocument.spreadsheet';
const question = z.object({
  measure: listOf(measures),
  by: listOf(dimensions).default([]),
  from: z.string(),
  to: z.string(),
  population: z.enum(populations),
  worker: z.enum(workers),
  window: z.enum(windows),
  geography: z.enum(geographies),
});

/** `GET /statistics/<snapshot>/guardianship-gap.<csv|json|ods>`: an answer of the graph as a file, for the same readers. */
export async function addGapFiles(
  app: FastifyInstance,
  orm: MikroORM,
  authenticate: Authenticate,
): Promise<void> {
  await app.register((scope, _options, ready) => {
    scope.setErrorHandler((fault: Error, _request, reply) => refuse(reply, fault));
    scope.get('/statistics/:snapshot/guardianship-gap.:format', async (request, reply) => {
      const viewer = await viewerOf(request, authenticate);
      const { snapshot, format } = address.parse(request.params);
      const told = await atDesk(orm, viewer, (desk) =>
        askGap(desk, { ...question.parse(request.query), snapshot }),
      );
      const [type, body] = fileOf(told, format);
      return reply
        .header('content-type', type)
        .header('content-disposition', `attachment; filename="guardianship-gap.${format}"`)
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .send(body);
    });
    scope.get('/statistics/packs/:id.ods', async (request, reply) => {
      const viewer = await viewerOf(request, authenticate);
      const { id } = pack.parse(request.params);
      const body = await atDesk(orm, viewer, (desk) => packFileOf(desk, id));
      return reply
        .header('content-type', ods)
        .header('content-disposition', `attachment; filename="publication-pack.ods"`)
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(body));
    });
    ready();
  });
}

function fileOf({ opened, answer }: Told, format: Format): [type: string, body: string | Buffer] {
  const sheet = sheetOf(answer, opened);
  if (format === 'csv') return ['text/csv; charset=utf-8', csvOf(sheet)];
  if (format === 'json') return ['application/json', JSON.stringify(jsonStatOf(answer, opened))];
  return [ods, Buffer.from(odsOf(measureTitle(answer), notesOf(answer, opened), [sheet]))];
}

async function viewerOf(request: FastifyRequest, authenticate: Authenticate): Promise<Viewer> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  try {
    if (token) return await authenticate(token, randomUUID());
  } catch {
    // Whatever is wrong with a token, the way out is the same.
  }
  throw new Refusal('NotAllowed', 'UNAUTHENTICATED', 'Sign in first, then ask for the file again.');
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  SNAPSHOT_NOT_FOUND: 404,
  NotAllowed: 403,
  NotFound: 404,
};

function refuse(reply: FastifyReply, fault: Error): FastifyReply {
  if (fault instanceof Refusal)
    return reply
      .code(statuses[fault.code] ?? statuses[fault.kind] ?? 400)
      .send({ code: fault.code, message: fault.message });
  if (fault instanceof z.ZodError)
    return reply.code(400).send({
      code: 'INVALID_INPUT',
      message:
        'This address is not whole: take it from csvUrl, jsonStatUrl or odsUrl of an answer.',
    });
  throw fault;
}
