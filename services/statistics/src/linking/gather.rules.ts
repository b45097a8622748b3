import type { Source } from '../feed/feed.vocabulary.js';
import type { RecordLink } from './link-sources.js';

/** A record of one source. */
export interface SourcedRecord {
  readonly id: string;
  readonly source: Source;
}

/**
 * The records of each child. Records of one source are joined first; then the surest links between sources, as long as
 * no child gets two children of one source: between children links are one to one.
 */
export function gatherChildren(
  records: readonly SourcedRecord[],
  links: readonly RecordLink[],
): readonly (readonly string[])[] {
  const sourceOf = new Map(records.map(({ id, source }) => [id, source]));
  const parent = new Map(records.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) at = up;
    return at;
  };
  const held = new Map(records.map(({ id, source }) => [id, new Set<Source>([source])]));
  const isWithin = ({ leftId, rightId }: RecordLink) =>
    sourceOf.get(leftId) === sourceOf.get(rightId);
  const usable = links.filter(
    ({ leftId, rightId, isChosen }) => isChosen && sourceOf.has(leftId) && sourceOf.has(rightId),
  );
  const surestFirst = [...usable].sort(
    (a, b) => Number(isWithin(b)) - Number(isWithin(a)) || b.probability - a.probability,
  );
  for (const one of surestFirst) {
    const [a, b] = [root(one.leftId), root(one.rightId)];
    if (a === b) continue;
    const [mine, theirs] = [held.get(a) ?? new Set(), held.get(b) ?? new Set()];
    if (!isWithin(one) && [...theirs].some((source) => mine.has(source))) continue;
    parent.set(b, a);
    for (const source of theirs) mine.add(source);
  }
  return [...Map.groupBy(records, ({ id }) => root(id)).values()].map((child) =>
    child.map(({ id }) => id),
  );
}
