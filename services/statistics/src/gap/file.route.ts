import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import type { Viewer } from '@ictg/kit/viewer';
import { itemDataset } from '../activity/item.dataset.js';
import { askItems } from '../activity/item.queries.js';
import { itemDimensions, itemMeasures } from '../activity/plan.js';
import { subjects } from '../activity/subject.data.js';
import { orNoted, type Sent } from '../asked/note.js';
import { dimensions, measures, populations } from '../answer/query.js';
import { geographies } from '../cube/place.js';
import { windows, workers } from '../cube/status.js';
import { csvOf } from '../export/csv.js';
import { datasetOf, type Dataset } from '../export/dataset.js';
import { jsonStatOf } from '../export/json-stat.js';
import { odsOf } from '../export/ods.js';
import { sheetOf } from '../export/sheet.js';
import { packFileOf } from '../pack/pack.queries.js';
import { formats, type Format } from './file-url.js';
import { askGap } from './gap.queries.js';

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

const itemQuestion = z.object({
  subject: z.enum(subjects),
  measure: listOf(itemMeasures),
  by: listOf(itemDimensions).default([]),
  from: z.string(),
  to: z.string(),
});

/** Finds what a file of a snapshot is to tell, for somebody who may have it. */
type Teller<Asked> = (desk: Desk, asked: Asked & { readonly snapshot: string }) => Promise<Dataset>;

/** `GET /statistics/<snapshot>/guardianship-gap.<csv|json|ods>`: an answer of the graph as a file, for the same readers. */
export async function addGapFiles(
  app: FastifyInstance,
  orm: MikroORM,
  authenticate: Authenticate,
): Promise<void> {
  await app.register((scope, _options, ready) => {
    scope.setErrorHandler((fault: Error, _request, reply) => refuse(reply, fault));
    const addAnswers = <Asked extends Sent>(
      name: string,
      shape: z.ZodType<Asked>,
      tell: Teller<Asked>,
    ) =>
      scope.get(`/statistics/:snapshot/${name}.:format`, async (request, reply) => {
        const viewer = await viewerOf(request, authenticate);
        const { snapshot, format } = address.parse(request.params);
        const asked = { ...shape.parse(request.query), snapshot };
        const atTheirs = <Result>(work: (desk: Desk) => Promise<Result>) =>
          atDesk(orm, viewer, work);
        const dataset = await orNoted(atTheirs, asked, () => atTheirs((desk) => tell(desk, asked)));
        const [type, body] = fileOf(dataset, format);
        return reply
          .header('content-type', type)
          .header('content-disposition', `attachment; filename="${name}.${format}"`)
          .header('cache-control', 'no-store')
          .header('x-content-type-options', 'nosniff')
          .send(body);
      });
    addAnswers('guardianship-gap', question, async (desk, asked) => {
      const { answer, opened } = await askGap(desk, asked);
      return datasetOf(answer, opened);
    });
    addAnswers('service-statistics', itemQuestion, async (desk, asked) =>
      itemDataset(await askItems(desk, asked)),
    );
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

function fileOf(dataset: Dataset, format: Format): [type: string, body: string | Buffer] {
  const sheet = sheetOf(dataset);
  if (format === 'csv') return ['text/csv; charset=utf-8', csvOf(sheet)];
  if (format === 'json') return ['application/json', JSON.stringify(jsonStatOf(dataset))];
  return [ods, Buffer.from(odsOf(dataset.title, dataset.notes, [sheet]))];
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
