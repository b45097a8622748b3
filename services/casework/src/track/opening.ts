import { openings, type Openings } from '@ictg/kit/reference';
import type { Child } from '../child/index.js';

let sealed: Openings | undefined;

/** Says with which secret references are sealed: the one that the other owners have too. */
export function sealReferencesWith(secret: string): void {
  sealed = openings(secret);
}

/** What we know of the child, sealed for the owner of the record that the reference is said to lead to. */
export function openingOf(reference: string, child: Child): string {
  if (!sealed) throw new Error('No secret has been given to seal references with.');
  const { givenNames, familyName, otherNames, dateOfBirth } = child;
  const person = { forenames: givenNames, familyName, otherNames, dateOfBirth };
  return sealed.brought(reference, person).join(',');
}
