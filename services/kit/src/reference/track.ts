import { graphEnum } from '../graph/index.js';
import type { Desk } from '../database/index.js';
import { lastLoaded } from '../load/index.js';
import { referenceKey } from './opening.js';

/** Whether another owner's reference opens a record here. */
export const confirmations = ['CONFIRMED', 'NOT_CONFIRMED'] as const;
export type Confirmation = (typeof confirmations)[number];

export const ConfirmationEnum = graphEnum<Confirmation>(
  'ReferenceConfirmation',
  'Whether the owner of a record has confirmed that a reference is about the very person who carries it.',
  {
    CONFIRMED:
      'The birth date and a forename agree, or the whole name and the birth date; the year is enough with the whole name where one of the two does not know the day.',
    NOT_CONFIRMED:
      'Nothing agrees, or there is no such record: which of the two is not told. Nothing is shown; check the reference.',
  },
);

/** A record that a reference may lead to. */
export interface Openable {
  /** The references under which its owner holds it. */
  readonly references: readonly string[];
  readonly openings: readonly string[];
}

/** Where a reference leads. */
export interface Track<Record> {
  readonly reference: string;
  readonly opening: string;
  readonly confirmation: Confirmation;
  readonly record: Record | null;
  readonly asOf: Date | null;
  readonly isStale: boolean;
}

/** Records that their owner has not renewed for so long may say what is no longer so. A local setting. */
const staleAfterHours = 24;

/** Whether records that were last loaded then are too old to be taken for the present. */
export function isStale(asOf: Date | null, now: Date): boolean {
  return asOf === null || now.getTime() - asOf.getTime() > staleAfterHours * 3_600_000;
}

interface Wanted {
  readonly reference: string;
  readonly opening: string;
}

/**
 * Where references lead: one statement however many.
 * @param keys as `trackKey` makes them
 * @param opened finds the records that one of the openings opens for this viewer
 */
export async function followReferences<Record extends Openable>(
  desk: Desk,
  keys: readonly string[],
  opened: (openings: readonly string[]) => Promise<readonly Record[]>,
): Promise<Map<string, Track<Record>>> {
  const wanted = keys.map((key) => ({ key, ...(JSON.parse(key) as Wanted) }));
  const found = await opened(wanted.flatMap(({ opening }) => openingsIn(opening)));
  const loadedAt = await lastLoaded(desk);
  const asOf = loadedAt && new Date(loadedAt);
  const stale = isStale(asOf, new Date());
  return new Map(
    wanted.map(({ key, reference, opening }) => {
      const own = openingsIn(opening);
      const record = found.find(
        (one) =>
          one.references.some((held) => referenceKey(held) === referenceKey(reference)) &&
          one.openings.some((held) => own.includes(held)),
      );
      const confirmation = record ? 'CONFIRMED' : 'NOT_CONFIRMED';
      return [
        key,
        { reference, opening, confirmation, record: record ?? null, asOf, isStale: stale },
      ] as const;
    }),
  );
}

/** The key under which a reference is loaded with others. */
export function trackKey({ reference = '', opening = '' }: Partial<Wanted>): string {
  return JSON.stringify({ reference, opening });
}

// Another owner sends what it knows; however long it is, no more is looked at than a person has names.
function openingsIn(opening: string): string[] {
  return opening
    .split(',')
    .filter((one) => one !== '')
    .slice(0, 100);
}
