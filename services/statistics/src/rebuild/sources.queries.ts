import type { Desk } from '@ictg/kit/database';
import type { ToldCare } from '@ictg/kit/feed';
import { authorities, currentCodes } from '@ictg/kit/geography';
import type { WorkRecord } from '../activity/work.rules.js';
import type { ToldRecord } from '../counting/count-world.js';
import type { SourceState } from '../cube/counted-child.js';
import { sources, workSources, type EverySource } from '../feed/feed.vocabulary.js';
import { sourceNames, stateOf } from '../provenance/provenance.vocabulary.js';

interface Row {
  readonly source: EverySource;
  readonly asOf: string | null;
  readonly records: number;
  readonly digest: string | null;
  /** Whether it could not be read when it was last tried. */
  readonly isFailing: boolean;
}

const isOfWork = `source in (${workSources.map((source) => `'${source}'`).join(', ')})`;

/** Every record of a person that the owners told, oldest first. */
export async function toldRecords(desk: Desk): Promise<ToldRecord[]> {
  return desk.rows<ToldRecord>(
    `select id, source, facts from source_record where not ${isOfWork} order by created_at, id`,
  );
}

/** Everything done that the owners told, oldest first. */
export async function toldWorkRecords(desk: Desk): Promise<WorkRecord[]> {
  return desk.rows<WorkRecord>(
    `select id, facts from source_record where ${isOfWork} order by created_at, id`,
  );
}

/** What each of the sources is today. */
export async function sourceStates(
  desk: Desk,
  records: readonly ToldRecord[],
  now: Date,
  which: readonly EverySource[] = sources,
): Promise<SourceState[]> {
  const rows = await desk.rows<Row>(
    `select source, as_of as "asOf", records, digest, fault is not null as "isFailing" from feed`,
  );
  return which.map((source) => {
    const row = rows.find((one) => one.source === source);
    // Of children an owner that tells of none has not been loaded: nobody means unknown, never zero.
    const tells = row !== undefined && (row.records > 0 || !isOfPeople(source));
    const asOf = tells && row.asOf ? new Date(row.asOf) : null;
    return {
      source: sourceNames[source],
      // What is told now is told as of an earlier day, however late that day still counts as current.
      state: asOf !== null && row?.isFailing ? 'STALE' : stateOf({ asOf }, now),
      asOf: asOf?.toISOString() ?? null,
      rows: asOf === null ? 0 : (row?.records ?? 0),
      digest: asOf === null ? '' : (row?.digest ?? ''),
      authorities: suppliers(source, records),
    };
  });
}

function isOfPeople(source: EverySource): boolean {
  return (sources as readonly EverySource[]).includes(source);
}

function suppliers(source: EverySource, records: readonly ToldRecord[]): readonly string[] {
  if (source !== 'looked-after') return authorities.map(({ code }) => code).sort();
  const codes = records
    .filter((one) => one.source === source)
    .flatMap(({ facts }) => currentCodes((facts as ToldCare).authority));
  return [...new Set(codes)].sort();
}
