import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { callerFor } from '@ictg/kit/feed';
import { howMany, type ServiceDatabase } from '@ictg/kit/testing';
import { answerGap } from '../answer/answer.js';
import { Opened } from '../answer/table.js';
import { placeOfReferral } from '../counting/place.rules.js';
import type { CountedWorld } from '../cube/counted-child.js';
import type { Source } from '../feed/feed.vocabulary.js';
import { pull } from '../feed/pull.js';
import { encodingDatabase, statisticsDatabase } from '../testing/database.js';
import { labelledSources } from '../testing/labelled-world.js';
import { MadeUpOwner } from '../testing/owner.js';
import { buildSnapshot, type Snapshot } from '../snapshot/build.js';
import { countLinked, countNow } from './rebuild.js';

const secret = 'a secret that signs calls and makes ties of ids';
const sources = labelledSources(11, howMany(0.16, 5), howMany(0.1, 100 / 6));
const owners: MadeUpOwner[] = [];
let database: ServiceDatabase;
let encodings: ServiceDatabase;
let world: CountedWorld;
let snapshot: Snapshot;
/** From the first page of a feed to a snapshot that has passed its audit. */
let seconds = 0;

const count = () => {
  const [nrm, casework, care] = owners.map(({ url }) => url);
  return countNow({
    databases: { attributes: database.orm, encodings: encodings.orm },
    addresses: {
      nrm: nrm ?? '',
      casework: casework ?? '',
      'looked-after': care ?? '',
      'casework-work': casework ?? '',
      'partnership-work': care ?? '',
    },
    caller: callerFor(secret),
    secret,
    countedOn: '2021-03-31',
    patience: 1,
    // A thread of its own reads no source text; it is used at full counts only, when there is enough to compare.
    beside: new URL('../../dist/linking/compare-beside.js', import.meta.url),
    say: () => undefined,
  });
};
const feedOf = (owner: number, source: Source) => ({
  source,
  url: owners[owner]?.url ?? '',
  caller: callerFor(secret),
  databases: { attributes: database.orm, encodings: encodings.orm },
});
const pullNrm = (pageSize: number) => pull({ ...feedOf(0, 'nrm'), pageSize });

beforeAll(
  async () => {
    database = await statisticsDatabase(inject('databaseServer'));
    encodings = await encodingDatabase(inject('databaseServer'));
    for (const records of [sources.nrm, sources.casework, sources.care]) {
      const owner = await MadeUpOwner.start();
      for (const record of records) owner.tell(record);
      owners.push(owner);
    }
    const startedAt = Date.now();
    world = await count();
    snapshot = await buildSnapshot(world, undefined, []);
    seconds = (Date.now() - startedAt) / 1000;
  },
  howMany(60_000, 900_000),
);
afterAll(async () => {
  await Promise.all(owners.map((owner) => owner.stop()));
  await database.close();
  await encodings.close();
});

/** What is so of each child that was truly referred, told by the labels alone. */
function truth() {
  const children = Map.groupBy(sources.nrm, ({ child }) => child);
  const allocated = Map.groupBy(
    sources.casework.filter(({ counted }) =>
      counted.supports.some((one) => one.allocations.length > 0),
    ),
    ({ child }) => child,
  );
  const care = Map.groupBy(sources.care, ({ child }) => child);
  const isInCare = (child: number) => {
    const days = (children.get(child) ?? []).map(({ counted }) => counted.referredOn).sort();
    const on = days[0] ?? '';
    return (care.get(child) ?? []).some(({ counted }) =>
      counted.episodes.some(
        ({ isShortBreak, fromOn, untilOn }) =>
          !isShortBreak && (fromOn ?? '') <= addDays(on, 30) && (untilOn ?? '9999') > on,
      ),
    );
  };
  const all = [...children.keys()];
  const first = new Map(
    [...children].flatMap(([child, records]) => {
      const told = records.map(({ counted }) => counted);
      const [one] = told.sort((a, b) => a.referredOn.localeCompare(b.referredOn));
      return one ? [[child, one] as const] : [];
    }),
  );
  return {
    first,
    allocated,
    children: all.length,
    withoutWorker: all.filter((child) => !allocated.has(child)).length / all.length,
    lookedAfter: all.filter(isInCare).length / all.length,
  };
}

describe('children counted from three sources without names', () => {
  it('are as many as there truly are, as often without a worker and as often in care', () => {
    const { children } = world;
    const share = (of: (child: (typeof children)[number]) => boolean) =>
      children.filter(of).length / children.length;
    const true_ = truth();
    const points = howMany(3, 1.5) / 100;
    expect(Math.abs(children.length / true_.children - 1)).toBeLessThan(howMany(0.03, 0.015));
    expect(Math.abs(share(({ worker }) => worker === 'NEVER') - true_.withoutWorker)).toBeLessThan(
      howMany(2, 1) / 100,
    );
    expect(
      Math.abs(share(({ lookedAfter }) => lookedAfter === 'YES') - true_.lookedAfter),
    ).toBeLessThan(points);
    if (howMany(0, 1) === 1) {
      process.stderr.write(`Rebuilt from the feeds in ${seconds.toFixed(1)} s\n`);
      expect(seconds).toBeLessThan(120);
    }
  });

  it('stand once each: referrals reconcile to children line by line', () => {
    const on = (line: string) => world.referrals.filter((one) => one.line === line).length;
    expect(world.referrals).toHaveLength(
      sources.nrm.filter(
        ({ counted }) => counted.referredOn >= '2017-01-01' && counted.referredOn <= '2021-03-31',
      ).length,
    );
    expect(world.children).toHaveLength(on('CHILD_COUNTED') + on('PLACE_UNKNOWN'));
    expect(on('REPEAT')).toBe(world.referrals.length - world.children.length);
    expect(new Set(world.children.map(({ tie }) => tie)).size).toBe(world.children.length);
  });

  it('are in a snapshot whose adjusted estimates hold the truth within their interval, as often as they say', () => {
    const wanted = new Map<string, number>();
    const { first, allocated } = truth();
    for (const [child, { referredOn, ...told }] of first) {
      if (allocated.has(child)) continue;
      const place = placeOfReferral({ ...told, referredOn });
      const key = `${referredOn.slice(0, 4)} ${place.region}`;
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    const { cells } = answerGap(
      {
        measures: ['ADJUSTED_WITHOUT_WORKER'],
        by: ['YEAR', 'REGION'],
        from: '2017-Q1',
        to: '2020-Q4',
        population: 'NRM_CHILD',
        worker: 'ANY',
        window: 'EVER',
        geography: 'COMPARABLE',
      },
      new Opened(snapshot.id, snapshot.document),
      undefined,
    );
    const told = cells.flatMap(({ keys, interval }) =>
      interval === null ? [] : [{ keys, interval, count: wanted.get(keys.join(' ')) ?? 0 }],
    );
    const held = told.filter(
      ({ interval: [least, greatest], count }) => least <= count && count <= greatest,
    );
    expect(told.length).toBeGreaterThan(10);
    expect(held.length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  it('say how well they were linked, overall and by group', () => {
    const { quality, links } = world.linkage;
    expect(links).toBeGreaterThan(0);
    const all = quality.filter(({ by }) => by === 'ALL');
    expect(all.map(({ right }) => right)).toEqual(['ICTG', 'LOOKED_AFTER']);
    for (const { precision, recall } of quality)
      for (const { least, value, greatest } of [precision, recall])
        expect(0 <= least && least <= value && value <= greatest && greatest <= 1).toBe(true);
    expect(all.every(({ precision }) => precision.value > 0.85)).toBe(true);
  });
});

// Words of the format and of the names of registers, which somebody may bear as a name.
const ofTheFormat = new Set(['key', 'the', 'sex', 'child', 'council', 'office', 'home', 'number']);

it('no name, birth date or reference of somebody is in what came of them or in what is kept', async () => {
  const facts = new Map(
    (
      await database.administer<{ id: string; facts: string }>(
        'select id, facts::text as facts from source_record',
      )
    ).map((row) => [row.id, row.facts]),
  );
  const kept = new Map(
    (
      await encodings.administer<{ id: string; key: string; sealed: string }>(
        'select id, key, sealed from encoding',
      )
    ).map(({ id, key, sealed }) => [key, `${key} ${id} ${sealed} ${facts.get(id) ?? ''}`]),
  );
  let compared = 0;
  const leaks = [sources.nrm, sources.casework, sources.care].flatMap((people, at) =>
    people.flatMap(({ person }) => {
      const text = `${owners[at]?.toldOf(person.id) ?? ''} ${kept.get(owners[at]?.keyOf(person.id) ?? '') ?? ''}`;
      // Base64 holds strokes and signs: a word is what stands apart from them too.
      const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}_+/=-]+/u));
      const telling = [
        ...person.names.flatMap(({ forename, surname }) => `${forename} ${surname}`.split(/\s+/)),
        ...person.dates,
        ...person.codes.map(({ value }) => value),
      ].map((one) => one.trim().toLowerCase());
      compared += words.size > 10 ? 1 : 0;
      return telling.filter((one) => one.length > 2 && words.has(one) && !ofTheFormat.has(one));
    }),
  );
  expect(compared).toBe(sources.nrm.length + sources.casework.length + sources.care.length);
  expect(leaks).toEqual([]);
  const [links] = await encodings.administer<{ text: string }>(
    `select string_agg(l::text, ' ') as text from (select * from link limit 500) l`,
  );
  expect(links?.text).toMatch(/^[\s\w.,:+()"-]*$/);
});

describe('a feed', () => {
  it('that breaks off is read on from there, and what comes twice changes nothing', async () => {
    const [owner] = owners;
    const before = await database.administer<{ id: string }>(
      `select id, facts from source_record where source = 'nrm' order by id`,
    );
    await database.administer(`update feed set cursor = '0' where source = 'nrm'`);
    if (owner) owner.pagesLeft = 1;
    await expect(pullNrm(100)).rejects.toThrow('503');
    const [after] = await database.administer<{ cursor: string; fault: string }>(
      `select cursor, fault from feed where source = 'nrm'`,
    );
    expect(after).toMatchObject({ cursor: '100', fault: expect.stringContaining('503') as string });
    if (owner) owner.pagesLeft = Number.POSITIVE_INFINITY;
    expect(await pullNrm(100)).toMatchObject({ entries: sources.nrm.length - 100 });
    expect(
      await database.administer(
        `select id, facts from source_record where source = 'nrm' order by id`,
      ),
    ).toEqual(before);
  });

  it('brings corrections and removals, and nothing else, under the ids that were drawn first', async () => {
    const [first, second] = sources.nrm;
    if (!first || !second) throw new Error('The world is empty.');
    const ids = await encodings.administer<{ id: string }>(
      `select id from encoding where source = 'nrm'`,
    );
    owners[0]?.tell({ ...first, counted: { ...first.counted, referredOn: '2017-01-02' } });
    owners[0]?.remove(second.person.id);
    expect(await pullNrm(100)).toMatchObject({ entries: 2, records: sources.nrm.length - 1 });
    const kept = await encodings.administer<{ id: string }>(
      `select id from encoding where source = 'nrm'`,
    );
    expect(kept).toHaveLength(ids.length - 1);
    const drawn = new Set(ids.map(({ id }) => id));
    expect(kept.filter(({ id }) => !drawn.has(id))).toEqual([]);
  });

  it('brings what is said to be of two people as tokens, and forgets it once it is no longer said', async () => {
    const [own] = sources.casework;
    if (!own) throw new Error('The world is empty.');
    const kept = () =>
      encodings.administer<{ source: string; code: string }>(
        'select denied_source as source, code from denial',
      );
    const reference = { source: 'nrm', register: 'NRM reference', value: 'NRM-4711-0815' };
    owners[1]?.tell(own, [reference]);
    await pull(feedOf(1, 'casework'));
    expect(await kept()).toEqual([
      { source: 'nrm', code: expect.stringMatching(/^[\w-]{16}$/) as string },
    ]);
    expect(owners[1]?.toldOf(own.person.id)).not.toMatch(/4711|0815/);
    owners[1]?.tell(own);
    await pull(feedOf(1, 'casework'));
    expect(await kept()).toEqual([]);
  });

  it('that tells more than was agreed is refused, and nothing of it is kept', async () => {
    const [first] = sources.nrm;
    if (!first) throw new Error('The world is empty.');
    owners[0]?.tell({ ...first, counted: { ...first.counted, surname: 'Sample-Example' } });
    await expect(pullNrm(100)).rejects.toThrow('surname');
    const found = await database.administer(
      `select id from source_record where facts::text like '%Sample-Example%'`,
    );
    expect(found).toEqual([]);
  });

  it('that was read and holds nobody is a source not loaded yet, not one of no children', async () => {
    await database.administer(`update feed set records = 0 where source = 'nrm'`);
    const { sources: states } = await countLinked({
      databases: { attributes: database.orm, encodings: encodings.orm },
      countedOn: '2021-03-31',
      secret,
    });
    expect(states[0]).toMatchObject({ source: 'NRM', state: 'MISSING', asOf: null });
  });

  it('of an owner that hangs is given up after a while, by name, and its source is stale', async () => {
    const owner = owners[2];
    if (owner === undefined) throw new Error('There is no third owner.');
    const silence = { tellAfter: 20, provedAfter: 60, proofWithin: 60 };
    const said: string[] = [];
    const hung = () =>
      pull({ ...feedOf(2, 'looked-after'), silence, say: (words) => void said.push(words) });
    const stateNow = async () => {
      const { sources: states } = await countLinked({
        databases: { attributes: database.orm, encodings: encodings.orm },
        countedOn: '2021-03-31',
        secret,
      });
      return states[2];
    };
    owner.hangs = 'ALWAYS';
    await expect(hung()).rejects.toThrow('It has not answered for');
    expect(said).toEqual([expect.stringContaining('The feed of looked-after has not answered')]);
    expect(await stateNow()).toMatchObject({ source: 'LOOKED_AFTER', state: 'STALE' });
    // One that is alive and takes long is waited for.
    owner.hangs = 'FEED';
    const slow = hung();
    setTimeout(() => {
      owner.hangs = 'NEVER';
      owner.answerLate();
    }, 300);
    await slow;
    expect(await stateNow()).toMatchObject({ source: 'LOOKED_AFTER', state: 'CURRENT' });
  });

  it('that cannot be read marks its source, and never counts as zero', async () => {
    await owners[2]?.stop();
    await database.administer(`delete from source_record where source = 'looked-after'`);
    await database.administer(`delete from feed where source = 'looked-after'`);
    await expect(pull({ ...feedOf(2, 'looked-after'), patience: 1 })).rejects.toThrow(
      'fetch failed',
    );
    const without = await countLinked({
      databases: { attributes: database.orm, encodings: encodings.orm },
      countedOn: '2021-03-31',
      secret,
    });
    expect(without.sources[2]).toMatchObject({
      source: 'LOOKED_AFTER',
      state: 'MISSING',
      asOf: null,
    });
    expect(new Set(without.children.map(({ lookedAfter }) => lookedAfter))).toEqual(
      new Set(['UNKNOWN']),
    );
  });
});
