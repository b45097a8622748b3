import Fastify, { type FastifyInstance } from 'fastify';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { ask, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Role } from '@ictg/kit/viewer';
import { inventedWorld, withoutOneChild } from '../cube/testing/world.js';
import { addGapFiles } from '../gap/file.route.js';
import { statisticsGraph } from '../graph.js';
import { buildSnapshot } from '../snapshot/build.js';
import { keepSnapshot, latestSnapshot } from '../snapshot/snapshot.store.js';
import { statisticsDatabase } from '../testing/database.js';

const manager = viewerFor('manager');
const second = viewerFor('manager', { subject: 'manager-2' });
const world = inventedWorld({ children: 300, inCare: 20 });
let database: ServiceDatabase;
let graph: Subgraph;
let files: FastifyInstance;

const publish = async (of: typeof world) => {
  const system = systemViewer('statistics');
  const earlier = await atDesk(database.orm, system, latestSnapshot);
  const snapshot = await buildSnapshot(of, earlier, []);
  await atDesk(database.orm, system, (desk) => keepSnapshot(desk, snapshot));
};
beforeAll(async () => {
  database = await statisticsDatabase(inject('databaseServer'));
  graph = await statisticsGraph();
  files = Fastify();
  await addGapFiles(files, database.orm, (token) => Promise.resolve(viewerFor(token as Role)));
  await publish(world);
});
afterAll(async () => {
  await files.close();
  await database.close();
});

const parts = `publicationPack { id version state digest cite signatures { name } odsUrl
  access { canSign whyNot canWithdraw canReplace } withdrawal { by reason replacedById replacedByTitle } }`;
interface Pack {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly digest: string;
  readonly odsUrl: string;
  readonly cite: string;
  readonly access: { readonly canSign: boolean };
}
const done = {
  draft: 'Drafted',
  sign: 'Signed',
  withdraw: 'Withdrawn',
  replace: 'Replaced',
} as const;
const send = async (viewer: typeof manager, command: keyof typeof done, input: object) => {
  const field = `${command}PublicationPack`;
  const type = `PublicationPack${done[command]}`;
  const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}PublicationPackInput`;
  const data = await ask(
    graph,
    database.orm,
    viewer,
    `mutation ($input: ${name}!) { ${field}(input: $input) { ... on ${type} { ${parts} } ... on Problem { code message } } }`,
    { input },
  );
  return (data as Record<string, { code?: string; message?: string; publicationPack?: Pack }>)[
    field
  ];
};
const draft = async (key: string) => {
  const sent = { idempotencyKey: key, title: 'Made-up quarter', notes: 'One line.\nAnother.' };
  const found = await send(manager, 'draft', sent);
  if (!found?.publicationPack) throw new Error(found?.code);
  return found.publicationPack;
};
const read = (url: string, role: Role) =>
  files.inject({ url, headers: { authorization: `Bearer ${role}` } });

it('a pack is published once two different people have signed, and not before', async () => {
  const { id, version } = await draft('a-first-pack');
  expect((await draft('a-first-pack')).id).toBe(id);
  const once = await send(manager, 'sign', { id, version });
  expect(once?.publicationPack).toMatchObject({
    state: 'SIGNED_ONCE',
    access: { canSign: false, whyNot: expect.stringContaining('second manager') as unknown },
  });
  const again = { id, version: once?.publicationPack?.version };
  expect(await send(manager, 'sign', again)).toMatchObject({ code: 'PACK_NEEDS_ANOTHER_PERSON' });
  expect(await send(second, 'sign', { id, version })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await send(second, 'sign', again))?.publicationPack?.state).toBe('PUBLISHED');
});

it('a pack stays as it was signed, byte for byte, whatever is published later', async () => {
  const { publicationPacks } = (await ask(
    graph,
    database.orm,
    manager,
    '{ publicationPacks { odsUrl tables } }',
  )) as unknown as { publicationPacks: { odsUrl: string; tables: string[] }[] };
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

it.each([
  ['the same person twice', manager, 'You have signed this pack.'],
  [
    'a third person',
    viewerFor('manager', { subject: 'manager-3' }),
    'Two people stand behind this pack already',
  ],
  ['an analyst', viewerFor('analyst'), 'drafted and signed by service managers'],
  ['a data steward', viewerFor('steward'), 'drafted and signed by service managers'],
  ['a guardian', viewerFor('direct-worker'), 'drafted and signed by service managers'],
])('a signature of %s is refused in words', async (_, viewer, words) => {
  const [pack] = await database.administer<{ id: string; version: number }>(
    `select id, version from publication_pack where state = 'PUBLISHED'`,
  );
  expect((await send(viewer, 'sign', { ...pack }))?.message).toContain(words);
});

it('a draft exists for managers only, and what is published for those who read statistics', async () => {
  const { odsUrl } = await draft('another-pack');
  const statuses = async (url: string) =>
    Promise.all(
      (['manager', 'analyst', 'line'] as const).map(
        async (role) => (await read(url, role)).statusCode,
      ),
    );
  const [published] = await database.administer<{ id: string }>(
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

describe('a published pack that is wrong', () => {
  const reason = 'Surrey was counted twice in its third table.';
  let wrong: Pack;
  const packs = async () => {
    const { publicationPacks } = (await ask(
      graph,
      database.orm,
      manager,
      `{ publicationPacks { ${parts.slice('publicationPack { '.length, -1)} } }`,
    )) as unknown as { publicationPacks: Pack[] };
    return publicationPacks;
  };
  const inState = async (state: string) =>
    (await packs()).find((one) => one.state === state) ?? expect.fail(`No pack is ${state}.`);
  const textOf = async (url: string) =>
    strFromU8(
      unzipSync((await read(url, 'analyst')).rawPayload)['content.xml'] ?? new Uint8Array(),
    );
  const tablesOf = (text: string) => text.slice(text.indexOf('table:name="Table_1"'));

  it.each([
    ['without a reason for its readers', { reason: 'Wrong.' }, 'INVALID_INPUT'],
    ['in favour of itself', { replacementId: 'itself' }, 'INVALID_INPUT'],
    ['in favour of a draft', { replacementId: 'draft' }, 'INVALID_INPUT'],
  ])('is not withdrawn %s', async (_, changes, code) => {
    wrong = await inState('PUBLISHED');
    const { id, version } = wrong;
    const others: Record<string, string> = { itself: id, draft: (await inState('DRAFTED')).id };
    const { replacementId } = changes as { replacementId?: string };
    const input = { id, version, reason, ...changes };
    const named = replacementId === undefined ? {} : { replacementId: others[replacementId] };
    expect(await send(manager, 'withdraw', { ...input, ...named })).toMatchObject({ code });
  });

  it('is withdrawn by a manager only, and a draft by nobody', async () => {
    const { id, version } = wrong;
    expect(await send(viewerFor('analyst'), 'withdraw', { id, version, reason })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const other = await inState('DRAFTED');
    const input = { id: other.id, version: other.version, reason };
    expect(await send(manager, 'withdraw', input)).toMatchObject({ code: 'PACK_NOT_PUBLISHED' });
  });

  it('stays where it is, marked in its file and in how it is quoted, its tables as they were', async () => {
    const before = await textOf(wrong.odsUrl);
    const { id, version } = wrong;
    const found = await send(manager, 'withdraw', { id, version, reason });
    expect(found?.publicationPack).toMatchObject({
      state: 'WITHDRAWN',
      digest: wrong.digest,
      access: { canSign: false, whyNot: 'It is withdrawn.', canWithdraw: false, canReplace: true },
      withdrawal: { by: 'Test manager', reason, replacedById: null },
    });
    expect(found?.publicationPack?.cite).toMatch(
      /published on .* Withdrawn on .*Nothing replaces it/,
    );
    const after = await textOf(wrong.odsUrl);
    expect([before, after].map((text) => text.includes('Withdrawn on'))).toEqual([false, true]);
    expect(after.includes(reason)).toBe(true);
    expect(after.indexOf('Withdrawn on')).toBeLessThan(after.indexOf('One line.'));
    expect(tablesOf(after) === tablesOf(before)).toBe(true);
    wrong = found?.publicationPack ?? wrong;
    expect(await send(second, 'withdraw', { id, version: wrong.version, reason })).toMatchObject({
      code: 'PACK_NOT_PUBLISHED',
    });
  });

  it('leads to the pack that replaces it, once there is one that two people signed', async () => {
    const { id, version } = await draft('another-pack');
    const once = await send(manager, 'sign', { id, version });
    const twice = await send(second, 'sign', { id, version: once?.publicationPack?.version });
    const right = twice?.publicationPack ?? expect.fail(twice?.code);
    const input = { id: wrong.id, version: wrong.version, replacementId: right.id };
    const found = await send(manager, 'replace', input);
    expect(found?.publicationPack).toMatchObject({
      withdrawal: { replacedById: right.id, replacedByTitle: 'Made-up quarter' },
    });
    expect(found?.publicationPack?.cite).toContain(`Use “Made-up quarter” instead (${right.id}).`);
    expect((await textOf(wrong.odsUrl)).includes(right.id)).toBe(true);
    expect(
      await send(manager, 'replace', {
        id: right.id,
        version: right.version,
        replacementId: wrong.id,
      }),
    ).toMatchObject({ code: 'PACK_NOT_WITHDRAWN' });
  });
});
