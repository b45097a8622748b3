import { mkdtemp, readdir, readFile, rm, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Role, type Viewer } from '@ictg/kit/viewer';
import { toldByTelephone } from '../referral/referral.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { destroyLooseFiles, scanFile } from './commands/scan-file.js';
import {
  addFileRoutes,
  FileLinks,
  FileStore,
  openCabinet,
  scannerOf,
  type FileCabinet,
} from './index.js';

let database: ServiceDatabase;
let administrator: pg.Client;
let app: FastifyInstance;
let folder: string;
let cabinet: FileCabinet;

const form = systemViewer('referral-form');
const secret = 'files-0123456789-abcdefghijklmnopqrstuvwxyz';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF',
);

function viewerOf(token: string): Viewer {
  if (token === 'form') return form;
  return viewerFor(token.replace(/-\d$/, '') as Role, { subject: token });
}

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  cabinet = {
    store: new FileStore(folder, secret),
    links: new FileLinks(secret),
    mostMegabytes: 1,
    scanner: undefined,
  };
  openCabinet(cabinet);
  app = Fastify();
  await addFileRoutes(app, database.orm, cabinet, (token) => Promise.resolve(viewerOf(token)));
});
afterAll(async () => {
  await app.close();
  await administrator.end();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

function upload(content: Buffer, { token = 'form', name = 'photo.png' } = {}) {
  return app.inject({
    method: 'POST',
    url: `/files?name=${encodeURIComponent(name)}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    payload: content,
  });
}

async function kept(content = png, token = 'form'): Promise<string> {
  const response = await upload(content, { token });
  expect(response.statusCode).toBe(201);
  return response.json<{ id: string }>().id;
}

async function submit(fileIds: readonly string[], viewer: Viewer = form) {
  const { channel, ...told } = toldByTelephone({ idempotencyKey: randomUUID() });
  const input = { ...told, fileIds, ...(viewer === form ? {} : { channel }) };
  const { data, errors } = await ask<{ submitReferral: { reference?: string; field?: string } }>(
    database.orm,
    viewer,
    `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on SubmitReferralSuccess { reference } ... on InvalidInput { field } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data.submitReferral;
}

async function filesOf(reference: string, viewer = viewerFor('manager')) {
  const { rows } = await administrator.query<{ id: string }>(
    'select id from referral where reference = $1',
    [reference],
  );
  const { data } = await ask<{ referral: { files: Record<string, unknown>[] } }>(
    database.orm,
    viewer,
    `query($id: ID!) { referral(id: $id) { files { id name kind scan canOpen } } }`,
    { id: rows[0]?.id },
  );
  return data.referral.files;
}

async function linkTo(fileId: string, viewer = viewerFor('manager')) {
  const { data } = await ask<{ openFile: { path?: string; code?: string } }>(
    database.orm,
    viewer,
    `mutation($fileId: ID!) { openFile(fileId: $fileId) { ... on OpenFileSuccess { path } ... on Problem { code } } }`,
    { fileId },
  );
  return data.openFile;
}

function follow(path: string, token = 'manager') {
  return app.inject({ url: path, headers: { authorization: `Bearer ${token}` } });
}

describe('a file that is sent', () => {
  it('belongs to the referral that names it, and is opened by a link of a minute, which is logged', async () => {
    const fileId = await kept(pdf);
    const { reference = '' } = await submit([fileId]);
    expect(await filesOf(reference)).toEqual([
      { id: fileId, name: 'photo.png', kind: 'PDF', scan: 'NOT_SCANNED', canOpen: true },
    ]);
    const { path = '' } = await linkTo(fileId);
    const opened = await follow(path);
    expect(opened.statusCode).toBe(200);
    expect(opened.rawPayload).toEqual(pdf);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      // It was sent as a photo and is none.
      'content-disposition': `attachment; filename="photo.pdf"; filename*=UTF-8''photo.pdf`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const { rows } = await administrator.query(
      `select subject from audit.look where record = 'file' and $1 = any(fields)`,
      [fileId],
    );
    expect(rows).toEqual([{ subject: 'manager' }]);
    expect((await follow(path, 'manager-2')).statusCode).toBe(404);
    expect((await follow(`${path}x`)).statusCode).toBe(404);
    const stale = cabinet.links.ticketFor(
      { fileId, subject: 'manager' },
      new Date(Date.now() - 61_000),
    );
    expect((await follow(`/files?ticket=${stale}`)).statusCode).toBe(404);
    expect((await app.inject({ url: path })).statusCode).toBe(401);
  });

  it('lies on the disk encrypted, and is refused when another is put in its place', async () => {
    const [one, other] = [await kept(pdf), await kept(png)];
    const path = (id: string) => join(folder, id.slice(-2), id);
    expect((await readFile(path(one))).includes('%PDF')).toBe(false);
    await writeFile(path(one), await readFile(path(other)));
    await expect(cabinet.store.read(one)).rejects.toThrow();
    expect(
      (await readdir(join(folder, other.slice(-2)))).some((name) => name.endsWith('.part')),
    ).toBe(false);
  });

  it.each([
    [
      'a script called a picture',
      Buffer.from('<script>alert(1)</script>'),
      415,
      'FILE_TYPE_NOT_TAKEN',
    ],
    [
      'a programme',
      Buffer.from('MZ\u0090\u0000'.padEnd(200, 'x'), 'latin1'),
      415,
      'FILE_TYPE_NOT_TAKEN',
    ],
    ['nothing', Buffer.alloc(0), 400, 'INVALID_INPUT'],
    ['a little too much', Buffer.concat([png, Buffer.alloc(1_000_000)]), 413, 'FILE_TOO_LARGE'],
    ['far too much', Buffer.concat([png, Buffer.alloc(2_000_000)]), 413, 'FILE_TOO_LARGE'],
  ] as const)('is not taken when it is %s', async (_what, content, status, code) => {
    const response = await upload(content);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it('is called by a name that can stand in a header', async () => {
    const response = await upload(png, { name: '../../etc/p"ass\r\nwd<b>.png' });
    expect(response.json<{ name: string }>().name).toBe('p_ass_wd_b_.png');
  });

  it('is nobody’s but its sender’s until it belongs to a referral, and belongs to one only', async () => {
    const fileId = await kept();
    expect(await submit([fileId], viewerFor('manager'))).toEqual({ field: 'fileIds' });
    expect((await submit([fileId])).reference).toMatch(/^R-/);
    expect(await submit([fileId])).toEqual({ field: 'fileIds' });
    expect(await linkTo(await kept())).toEqual({ code: 'NOT_FOUND' });
    expect((await upload(png, { token: 'direct-worker' })).statusCode).toBe(403);
  });

  it('goes over with a referral taken on the line, whose taker may not open it', async () => {
    const line = viewerFor('line');
    const fileId = await kept(png, 'line');
    const { reference = '' } = await submit([fileId], line);
    expect(await filesOf(reference)).toHaveLength(1);
    expect(await linkTo(fileId, line)).toEqual({ code: 'NOT_ALLOWED' });
  });

  it('is destroyed after a day when no referral named it, and one of a form after nine', async () => {
    const [loose, ofForm, taken] = [await kept(png, 'line'), await kept(), await kept()];
    await submit([taken]);
    const hour = 3_600_000;
    await destroyLooseFiles(database.orm, cabinet, new Date(Date.now() + 25 * hour));
    await expect(cabinet.store.read(loose)).rejects.toThrow('ENOENT');
    expect(await cabinet.store.read(ofForm)).toEqual(png);
    await destroyLooseFiles(database.orm, cabinet, new Date(Date.now() + 9 * 25 * hour));
    await expect(cabinet.store.read(ofForm)).rejects.toThrow('ENOENT');
    expect(await cabinet.store.read(taken)).toEqual(png);
  });
});

describe('a virus scanner', () => {
  async function scannerThat(ends: number): Promise<FileCabinet> {
    const command = join(folder, `scanner-${ends}`);
    await writeFile(command, `#!/bin/sh\ncat > /dev/null\nexit ${ends}\n`);
    await chmod(command, 0o700);
    return { ...cabinet, scanner: scannerOf({ SCAN_COMMAND: command }) };
  }

  it.each([
    [0, 'CLEAN', true],
    [1, 'INFECTED', false],
  ] as const)('that ends with %i leaves the file %s', async (ends, scan, canOpen) => {
    const fileId = await kept();
    const { reference = '' } = await submit([fileId]);
    await scanFile(database.orm, await scannerThat(ends), fileId);
    expect(await filesOf(reference)).toMatchObject([{ scan, canOpen }]);
    expect('path' in (await linkTo(fileId))).toBe(canOpen);
    const { rowCount } = await administrator.query(
      `select 1 from task t join referral r on r.id = t.record_id where r.reference = $1 and t.kind = 'INFECTED_FILE'`,
      [reference],
    );
    expect(rowCount).toBe(canOpen ? 0 : 1);
  });

  it('that fails is asked again, and the file stays not scanned', async () => {
    const fileId = await kept();
    const { reference = '' } = await submit([fileId]);
    await expect(scanFile(database.orm, await scannerThat(2), fileId)).rejects.toThrow(
      'ended with 2',
    );
    expect(await filesOf(reference)).toMatchObject([{ scan: 'NOT_SCANNED', canOpen: true }]);
  });

  it('by address says clean with 2xx and infected with 406', async () => {
    const server = Fastify();
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    server.post('/', (request, reply) =>
      reply.code((request.body as Buffer).includes('EICAR') ? 406 : 200).send(),
    );
    const url = await server.listen({ port: 0, host: '127.0.0.1' });
    const scanner = scannerOf({ SCAN_URL: url });
    expect(await scanner?.(png)).toBe('CLEAN');
    expect(await scanner?.(Buffer.from('EICAR'))).toBe('INFECTED');
    await server.close();
    await expect(scanner?.(png)).rejects.toThrow();
  });
});
