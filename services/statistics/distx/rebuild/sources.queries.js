import { authorities, currentCodes } from '@ictg/kit/geography';
import { sources, workSources } from '../feed/feed.vocabulary.js';
import { sourceNames, stateOf } from '../provenance/provenance.vocabulary.js';
const isOfWork = `source in (${workSources.map((source) => `'${source}'`).join(', ')})`;
/** Every record of a person that the owners told, oldest first. */
export async function toldRecords(desk) {
  return desk.rows(
    `select id, source, facts from source_record where not ${isOfWork} order by created_at, id`,
  );
}
/** Everything done that the owners told, oldest first. */
export async function toldWorkRecords(desk) {
  return desk.rows(`select id, facts from source_record where ${isOfWork} order by created_at, id`);
}
/** What each of the sources is today. */
export async function sourceStates(desk, records, now, which = sources) {
  const rows = await desk.rows('select source, as_of as "asOf", records, digest from feed');
  return which.map((source) => {
    const row = rows.find((one) => one.source === source);
    const asOf = row?.asOf ? new Date(row.asOf) : null;
    return {
      source: sourceNames[source],
      state: stateOf({ asOf }, now),
      asOf: asOf?.toISOString() ?? null,
      rows: asOf === null ? 0 : (row?.records ?? 0),
      digest: asOf === null ? '' : (row?.digest ?? ''),
      authorities: suppliers(source, records),
    };
  });
}
function suppliers(source, records) {
  if (source !== 'looked-after') return authorities.map(({ code }) => code).sort();
  const codes = records
    .filter((one) => one.source === source)
    .flatMap(({ facts }) => currentCodes(facts.authority));
  return [...new Set(codes)].sort();
}
//# sourceMappingURL=sources.queries.js.map
