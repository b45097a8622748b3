import type { Desk } from '@ictg/kit/database';
import { everySource, type EverySource } from '../feed/feed.vocabulary.js';
import { mustReadStatistics } from '../permission/permission.js';
import { StatisticsSource } from './provenance.type.js';
import { roundedCount, sourceNames, stateOf } from './provenance.vocabulary.js';

interface Row {
  readonly source: EverySource;
  readonly asOf: string | null;
  readonly records: number;
  readonly digest: string | null;
}

/** Every source, those included that have never been read. */
export async function statisticsSources(desk: Desk, now: Date): Promise<StatisticsSource[]> {
  mustReadStatistics(desk.viewer);
  const rows = await desk.rows<Row>(
    'select source, as_of as "asOf", records, digest from feed order by source',
  );
  return everySource.map((source) => {
    const row = rows.find((one) => one.source === source);
    const asOf = row?.asOf ? new Date(row.asOf) : null;
    return Object.assign(new StatisticsSource(), {
      source: sourceNames[source],
      state: stateOf({ asOf }, now),
      asOf,
      records: row && asOf !== null ? roundedCount(row.records) : null,
      digest: asOf === null ? null : (row?.digest ?? null),
    });
  });
}
