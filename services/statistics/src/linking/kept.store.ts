import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { newId, type Desk } from '@ictg/kit/database';
import { sources, type Source } from '../feed/feed.vocabulary.js';
import { engine } from '../linkage/engine.js';
import type { KeptLearning, KeptPairs } from '../linkage/kept.js';
import type { KeptRecords } from './standing.rules.js';

/** What is kept of one comparison. */
export interface KeptComparison {
  readonly learning: KeptLearning;
  readonly likely: KeptPairs;
}

/** What is kept of the last linking. */
export interface KeptState {
  readonly engine: string;
  readonly learntAt: Date;
  readonly records: Readonly<Record<Source, KeptRecords>>;
  /** By the names of the two sources. */
  readonly comparisons: ReadonlyMap<string, KeptComparison>;
}

/** When what was learnt last was learnt, and when it was linked by it last. */
export interface Linkings {
  readonly engine: string;
  readonly learntAt: Date;
  readonly linkedAt: Date;
}

interface Row extends Linkings {
  readonly leftSource: Source;
  readonly rightSource: Source;
  readonly learning: Buffer;
  readonly likely: Buffer;
  readonly records: Buffer | null;
}

/** The name of a comparison. */
export function comparisonName(left: string, right: string): string {
  return `${left} ${right}`;
}

/** When was linked and learnt last; undefined before the first linking. */
export async function lastLinkings(desk: Desk): Promise<Linkings | undefined> {
  const [row] = await desk.rows<{ engine: string; learntAt: string; linkedAt: string }>(
    'select engine, min(learnt_at) as "learntAt", max(linked_at) as "linkedAt" from kept_comparison group by engine',
  );
  return (
    row && {
      engine: row.engine,
      learntAt: new Date(row.learntAt),
      linkedAt: new Date(row.linkedAt),
    }
  );
}

/** What is kept; undefined where it is of another engine or not whole, and so of no use. */
export async function readKept(desk: Desk): Promise<KeptState | undefined> {
  const rows = await desk.rows<Row>(
    `select left_source as "leftSource", right_source as "rightSource", engine, learnt_at as "learntAt",
       linked_at as "linkedAt", learning, likely, records from kept_comparison where engine = ?`,
    [engine],
  );
  const [first] = rows;
  if (first === undefined || rows.length < (sources.length * (sources.length + 1)) / 2)
    return undefined;
  const recordsOf = (source: Source): KeptRecords => {
    const row = rows.find((one) => one.leftSource === source && one.rightSource === source);
    return unpacked<KeptRecords>(row?.records ?? packed(null));
  };
  return {
    engine,
    learntAt: new Date(first.learntAt),
    records: {
      nrm: recordsOf('nrm'),
      casework: recordsOf('casework'),
      'looked-after': recordsOf('looked-after'),
    },
    comparisons: new Map(
      rows.map(({ leftSource, rightSource, learning, likely }) => [
        comparisonName(leftSource, rightSource),
        { learning: unpacked<KeptLearning>(learning), likely: unpacked<KeptPairs>(likely) },
      ]),
    ),
  };
}

/** What is to be kept of one comparison. */
export interface ToKeep {
  readonly left: Source;
  readonly right: Source;
  /** Undefined where what was learnt before was used. */
  readonly learning: KeptLearning | undefined;
  readonly likely: KeptPairs;
}

/** Keeps what a linking came to in place of what was kept. */
export async function writeKept(
  desk: Desk,
  all: readonly ToKeep[],
  recordsOf: (source: Source) => KeptRecords,
  now: Date,
): Promise<void> {
  for (const { left, right, learning, likely } of all) {
    const standing = left === right ? packed(recordsOf(left)) : null;
    if (learning === undefined) {
      await desk.prepared(
        `update kept_comparison set likely = ?, records = ?, linked_at = ?, version = version + 1
         where left_source = ? and right_source = ?`,
        [packed(likely), standing, now, left, right],
      );
      continue;
    }
    await desk.prepared(
      `insert into kept_comparison (id, created_at, left_source, right_source, engine, learnt_at, linked_at, learning, likely, records)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (left_source, right_source) do update set engine = excluded.engine, learnt_at = excluded.learnt_at,
         linked_at = excluded.linked_at, learning = excluded.learning, likely = excluded.likely,
         records = excluded.records, version = kept_comparison.version + 1`,
      [
        newId('kcp'),
        now,
        left,
        right,
        engine,
        now,
        now,
        packed(learning),
        packed(likely),
        standing,
      ],
    );
  }
}

// Columns of numbers stay columns of numbers, which JSON would make text of.
function packed(value: unknown): Buffer {
  return gzipSync(serialize(value), { level: 3 });
}

function unpacked<Value>(bytes: Buffer): Value {
  return deserialize(gunzipSync(bytes)) as Value;
}
