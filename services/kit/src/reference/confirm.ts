import { Field, InputType } from 'type-graphql';
import type { Desk } from '../database/index.js';
import { Instant } from '../graph/index.js';
import { lastLoaded } from '../load/index.js';
import { referenceKey } from './opening.js';
import type { Confirmation, Openable } from './track.js';

@InputType({
  description: 'A reference of which its owner is asked whether it is about the very child.',
})
export class ReferenceToConfirm {
  @Field(() => String, { description: 'The reference, as recorded.' })
  reference!: string;

  @Field(() => [String], { description: 'What the recorder knows of its own child, sealed.' })
  openings!: string[];

  @Field(() => Instant, { description: 'Since when the reference is recorded.' })
  recordedAt!: Date;
}

/**
 * Whether each reference is confirmed, in the order in which they were asked. Null where nothing has been loaded since
 * the reference was recorded: its owner could not know of it yet.
 * @param found the records that one of the openings opens, as far as a reference is compared with them
 */
export async function confirmReferences(
  desk: Desk,
  wanted: readonly ReferenceToConfirm[],
  found: (openings: readonly string[]) => Promise<readonly Openable[]>,
): Promise<(Confirmation | null)[]> {
  const asOf = await lastLoaded(desk);
  const records = await found(wanted.flatMap(({ openings }) => openings));
  return wanted.map(({ reference, openings, recordedAt }) => {
    const isConfirmed = records.some(
      (one) =>
        one.references.some((held) => referenceKey(held) === referenceKey(reference)) &&
        one.openings.some((held) => openings.includes(held)),
    );
    if (isConfirmed) return 'CONFIRMED';
    return asOf !== null && new Date(asOf) > recordedAt ? 'NOT_CONFIRMED' : null;
  });
}
