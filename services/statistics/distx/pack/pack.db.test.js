import Fastify from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { ask, viewerFor } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { inventedWorld, withoutOneChild } from '../cube/testing/world.js';
import { addGapFiles } from '../gap/file.route.js';
import { statisticsGraph } from '../graph.js';
import { buildSnapshot } from '../snapshot/build.js';
import { keepSnapshot, latestSnapshot } from '../snapshot/snapshot.store.js';
import { statisticsDatabase } from '../testing/database.js';
const manager = viewerFor('manager');
const second = viewerFor('manager', { subject: 'manager-2' });
const world = inventedWorld({ children: 300, inCare: 20 });
let database;
let graph;
let files;
const publish = async (of) => {
  const system = systemViewer('statistics');
  const earlier = await atDesk(database.orm, system, latestSnapshot);
  const snapshot = await buildSnapshot(of, earlier, []);
  await atDesk(database.orm, system, (desk) => keepSnapshot(desk, snapshot));
};
beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  files = Fastify();
  await addGapFiles(files, database.orm, (token) => Promise.resolve(viewerFor(token)));
  await publish(world);
});
afterAll(async () => {
  await files.close();
  await database.close();
});
const parts = `publicationPack { id version state digest signatures { name } access { canSign whyNot } odsUrl }`;
const send = async (viewer, command, input) => {
  const [field, type] =
    command === 'draft'
      ? ['draftPublicationPack', 'PublicationPackDrafted']
      : ['signPublicationPack', 'PublicationPackSigned'];
  const name = `${command === 'draft' ? 'Draft' : 'Sign'}PublicationPackInput`;
  const data = await ask(
    graph,
    database.orm,
    viewer,
    `mutation ($input: ${name}!) { ${field}(input: $input) { ... on ${type} { ${parts} } ... on Problem { code } } }`,
    { input },
  );
  return data[field];
};
const draft = async (key) => {
  const sent = { idempotencyKey: key, title: 'Made-up quarter', notes: 'One line.\nAnother.' };
  const found = await send(manager, 'draft', sent);
  if (!found?.publicationPack) throw new Error(found?.code);
  return found.publicationPack;
};
const read = (url, role) => files.inject({ url, headers: { authorization: `Bearer ${role}` } });
it('a pack is published once two different people have signed, and not before', async () => {
  const { id, version } = await draft('a-first-pack');
  expect((await draft('a-first-pack')).id).toBe(id);
  const once = await send(manager, 'sign', { id, version });
  expect(once?.publicationPack).toMatchObject({
    state: 'SIGNED_ONCE',
    access: { canSign: false, whyNot: expect.stringContaining('second manager') },
  });
  const again = { id, version: once?.publicationPack?.version };
  expect(await send(manager, 'sign', again)).toMatchObject({ code: 'PACK_NEEDS_ANOTHER_PERSON' });
  expect(await send(second, 'sign', { id, version })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await send(second, 'sign', again))?.publicationPack?.state).toBe('PUBLISHED');
});
it('a pack stays as it was signed, byte for byte, whatever is published later', async () => {
  const { publicationPacks } = await ask(
    graph,
    database.orm,
    manager,
    '{ publicationPacks { odsUrl tables } }',
  );
  const url = publicationPacks[0]?.odsUrl ?? '';
  const before = (await read(url, 'manager')).rawPayload;
  await publish(withoutOneChild(world, 3));
  expect((await read(url, 'manager')).rawPayload).toEqual(before);
  const content = strFromU8(unzipSync(before)['content.xml'] ?? new Uint8Array());
  expect(content.match(/table:name="Table_\d"/g)).toHaveLength(
    publicationPacks[0]?.tables.length ?? 0,
  );
  expect(content).toContain('Signed by Test manager on');
  expect(content).toContain('Signed by Test manager-2 on');
  expect(content).not.toContain('A draft');
});
it('a draft exists for managers only, and what is published for those who read statistics', async () => {
  const { odsUrl } = await draft('another-pack');
  const statuses = async (url) =>
    Promise.all(
      ['manager', 'analyst', 'line'].map(async (role) => (await read(url, role)).statusCode),
    );
  const [published] = await database.administer(
    `select id from publication_pack where state = 'PUBLISHED'`,
  );
  expect(await statuses(odsUrl)).toEqual([200, 404, 403]);
  expect(await statuses(`/statistics/packs/${published?.id ?? ''}.ods`)).toEqual([200, 200, 403]);
  await expect(
    send(viewerFor('analyst'), 'draft', { idempotencyKey: 'x-y-z-1234', title: 'x', notes: '' }),
  ).resolves.toMatchObject({ code: 'NOT_ALLOWED' });
});
it('a pack whose figures are no longer those that were drafted is signed by nobody', async () => {
  const { id, version } = await draft('a-third-pack');
  await database.administer(
    `update publication_pack set digest = repeat('0', 64) where id = '${id}'`,
  );
  expect(await send(manager, 'sign', { id, version: version + 1 })).toMatchObject({
    code: 'PACK_NOT_AS_DRAFTED',
  });
});
//# sourceMappingURL=pack.db.test.js.map
