import { ruleBroken, type Refusal } from '@ictg/kit/refusal';

/** What of a child's record decides who may be told of it. */
export interface GuardedChild {
  readonly reference: string;
  readonly restrictedTo?: readonly string[] | null | undefined;
}

/**
 * Why what was told about one child may not go over to another: it would be shown to people whom the restriction of
 * the first keeps out.
 */
export function attachFault(made: GuardedChild, known: GuardedChild): Refusal | undefined {
  const named = made.restrictedTo;
  if (!named) return undefined;
  if (known.restrictedTo?.every((subject) => named.includes(subject))) return undefined;
  return ruleBroken(
    'RESTRICTION_WOULD_BE_LIFTED',
    `${made.reference} is restricted to named people, and more people may see ${known.reference}. Restrict ${known.reference} to the same people first, or lift the restriction of ${made.reference}.`,
    'childId',
  );
}
