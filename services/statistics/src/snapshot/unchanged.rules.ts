import { canonicalText, type SnapshotDocument } from './document.js';

/**
 * Whether two snapshots of the same day tell the same of the same records. When the sources were read, which snapshot
 * went before, whether all was linked anew and how either was audited are no news.
 */
export function tellTheSame(one: SnapshotDocument, other: SnapshotDocument): boolean {
  return canonicalText(newsOf(one)) === canonicalText(newsOf(other));
}

function newsOf({ previous: _, audit: __, ...document }: SnapshotDocument): object {
  const { linkage, sources, service } = document;
  return {
    ...document,
    linkage: { ...linkage, linksChanged: null, made: null },
    sources: sources.map(withoutInstant),
    service: service && { ...service, sources: service.sources.map(withoutInstant) },
  };
}

function withoutInstant(source: SnapshotDocument['sources'][number]): object {
  return { ...source, asOf: source.asOf !== null };
}
