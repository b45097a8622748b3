/** A pack as its readers are shown it. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly state: string;
  readonly publishedAt: string | null;
  readonly tables: readonly string[];
  readonly odsUrl: string;
}

export const packsQuestion = `query PublishedPacks {
  publicationPacks { id title notes state publishedAt tables odsUrl }
}`;

/** The packs of an answer that were published; managers are told of drafts as well, which have a page of their own. */
export function publishedPacks(body: unknown): readonly Pack[] {
  const data = (body as { data?: { publicationPacks?: readonly Pack[] } | null } | null)?.data;
  return (data?.publicationPacks ?? []).filter(({ publishedAt }) => publishedAt !== null);
}
