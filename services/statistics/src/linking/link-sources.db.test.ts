import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { sealedJson } from '@ictg/kit/feed';
import { encodePerson, keyedSeal, type Person } from '@ictg/kit/linkage';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { encodingDatabase } from '../testing/database.js';
import { labelledSources } from '../testing/labelled-world.js';
import { readKept } from './kept.store.js';
import { linkSources } from './link-sources.js';

const seal = keyedSeal(Buffer.from('what no statistics service has'), 'linkage');
const world = labelledSources(8, 0.03);
const owned: Readonly<Record<Source, readonly { readonly person: Person }[]>> = {
  nrm: world.nrm,
  casework: world.casework,
  'looked-after': world.care,
};
const everybody = sources.flatMap((source) => owned[source].map(({ person }) => person));
const linkage = systemViewer('linkage');
let encodings: ServiceDatabase;

const tell = async (source: Source, people: readonly Person[]) => {
  const told = people.map((person) => ({
    id: newId('rec'),
    key: `${source} ${person.id}`,
    sealed: sealedJson(encodePerson(person, seal)),
  }));
  await atDesk(encodings.orm, linkage, (desk) =>
    desk.rows(
      `insert into encoding (id, created_at, source, key, sealed)
       select id, now(), ?, key, sealed from jsonb_to_recordset(?::jsonb) as told(id text, key text, sealed text)
       on conflict (source, key) do update set sealed = excluded.sealed, version = encoding.version + 1`,
      [source, JSON.stringify(told)],
    ),
  );
};
const linked = async (asked: { isWhole?: boolean; now?: Date } = {}) => {
  const said: string[] = [];
  await linkSources(encodings.orm, { decided: [], say: (one) => said.push(one), ...asked });
  return { said, links: await links() };
};
const links = () =>
  encodings.administer<{ pair: string; probability: number }>(
    `select left_id || ' ' || right_id || ' ' || is_chosen as pair, probability from link order by 1`,
  );
const kept = () =>
  encodings.administer<{ version: number }>(
    'select left_source, right_source, version, learnt_at, linked_at from kept_comparison order by 1, 2',
  );

beforeAll(async () => {
  encodings = await encodingDatabase(inject('databaseServer'));
  for (const source of sources)
    await tell(
      source,
      owned[source].map(({ person }) => person),
    );
});
afterAll(() => encodings.close());

it('all is linked the first time, and then what is new; what nobody changed comes to the same', async () => {
  const whole = await linked();
  expect(whole.said[0]).toBe('Linking whole: nothing is kept of an earlier linking');
  expect(whole.said).toHaveLength(7);
  expect(whole.links.length).toBeGreaterThan(50);
  const again = await linked();
  expect(again.said.slice(0, 2)).toEqual([
    `Linking what is new: 0 of ${everybody.length} records`,
    'Linking 1 of 6, within nrm: 0 pairs compared',
  ]);
  expect(again.links).toEqual(whole.links);
});

it('one who is told again is linked anew, by what was learnt before', async () => {
  const [{ person: referred }, { person: child }] = [world.nrm[0]!, world.care[0]!];
  const idOf = async (key: string) =>
    (await encodings.administer<{ id: string }>(`select id from encoding where key = '${key}'`))[0]
      ?.id ?? '';
  const pair = `${await idOf(`nrm ${referred.id}`)} ${await idOf(`looked-after ${child.id}`)} true`;
  const isLinked = async () => (await links()).some((one) => one.pair === pair);
  expect(await isLinked()).toBe(false);
  await tell('looked-after', [{ ...referred, id: child.id }]);
  const { said } = await linked();
  expect(said[0]).toBe(`Linking what is new: 1 of ${everybody.length} records`);
  expect(await isLinked()).toBe(true);
  await tell('looked-after', [child]);
  await linked();
  expect(await isLinked()).toBe(false);
});

it('all is linked anew when it is asked, when learning is old, and when much has changed', async () => {
  expect((await linked({ isWhole: true })).said[0]).toBe('Linking whole: as asked');
  const later = new Date(Date.now() + 31 * 24 * 60 * 60 * 1000);
  expect((await linked({ now: later })).said[0]).toMatch(/the last learning is 31 days old/);
  await tell(
    'nrm',
    owned.nrm.slice(0, 10).map(({ person }) => ({ ...person, place: 'Elsewhere' })),
  );
  expect((await linked({ now: later })).said[0]).toMatch(
    /^Linking whole: 8\.3% of the records of nrm/,
  );
  await encodings.administer(`update kept_comparison set engine = 'older'`);
  expect((await linked({ now: later })).said[0]).toMatch(/version older of the engine linked last/);
  await encodings.administer(
    `delete from kept_comparison where left_source = 'nrm' and right_source = 'nrm'`,
  );
  expect((await linked({ now: later })).said[0]).toMatch(/what is kept .* is not complete/);
  expect((await linked({ now: later })).said[0]).toMatch(/what is new: 0 of/);
});

it('a linking that is stopped while it writes leaves what was there before', async () => {
  const before = [await links(), await kept()];
  await tell('casework', [{ ...world.casework[0]!.person, place: 'Elsewhere' }]);
  await encodings.administer(
    `alter table kept_comparison add constraint stopped check (left_source <> 'looked-after') not valid`,
  );
  await expect(linked()).rejects.toThrow('stopped');
  expect([await links(), await kept()]).toEqual(before);
  await encodings.administer('alter table kept_comparison drop constraint stopped');
  await linked();
  expect(await kept()).not.toEqual(before[1]);
});

it('nothing readable is kept', async () => {
  const text = JSON.stringify(
    [...((await atDesk(encodings.orm, linkage, readKept))?.comparisons.values() ?? [])].map(
      ({ learning }) => learning,
    ),
  ).toLowerCase();
  const words = new Set(text.split(/[^\p{L}\p{N}_+/=-]+/u));
  const names = everybody.flatMap(({ names: all }) =>
    all.flatMap(({ forename, surname }) => `${forename} ${surname}`.toLowerCase().split(/\s+/)),
  );
  // Words of the format, which somebody may bear as a name.
  const telling = names.filter((one) => one.length > 3 && !['home', 'code', 'place'].includes(one));
  expect(telling.length).toBeGreaterThan(100);
  expect(telling.filter((one) => words.has(one))).toEqual([]);
});
