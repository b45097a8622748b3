import { z } from 'zod';

const digest = z.string().max(64);

/** What an owner says after it has looked for what changed. */
export const lookShape = z.strictObject({
  /** By the owner's own clock. */
  asOf: z.iso.datetime(),
  /** How many records it has now, and a fingerprint of all of them together. */
  records: z.int().min(0),
  digest,
});
export type FeedLook = z.infer<typeof lookShape>;

const entryShape = z.strictObject({
  /** The owner's token for its record: the same whenever the record is told again. */
  key: z.string().min(8).max(60),
  digest,
  /** Null when the record is no longer there. */
  record: z
    .strictObject({
      counted: z.record(z.string(), z.unknown()),
      /** Whom it is about, for linkage; null where it is about nobody to be found. */
      sealed: z.string().nullable(),
      /** Records of other owners that are not of this person, each by the token of a reference that it bears. */
      denied: z
        .array(z.strictObject({ source: z.string().max(20), code: z.string().max(60) }))
        .max(100),
    })
    .nullable(),
});
/** One record as its owner tells it, or that it is gone. */
export type FeedEntry = z.infer<typeof entryShape>;

/** Some entries in the order in which they changed. */
export const pageShape = z.strictObject({
  entries: z.array(entryShape),
  /** Where the next page begins: reading from it again gives only what changed since. */
  cursor: z.string().regex(/^\d{1,18}$/),
  hasMore: z.boolean(),
});
export type FeedPage = z.infer<typeof pageShape>;
