import type { EncodedPart, EncodedPerson } from '../linkage/index.js';

/** A sealed person as text: filters as base64. Its owner's id is left out. */
export function sealedJson({ id: _, ...person }: EncodedPerson): string {
  return JSON.stringify(person, (_key, value: unknown) =>
    value instanceof Uint32Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value,
  );
}

/** The sealed person of a text, under the id that the reader knows it by. */
export function unsealedPerson(id: string, text: string): EncodedPerson {
  const person = JSON.parse(text) as Omit<EncodedPerson, 'id'>;
  for (const { forename, surname } of person.names) {
    restore(forename);
    restore(surname);
  }
  // JSON has no undefined: a birth date that nobody knows comes as null.
  const dates = person.dates.map((date) => date ?? undefined);
  return { ...person, dates, id };
}

function restore(part: EncodedPart | undefined): void {
  const filter = part?.filter as unknown;
  if (typeof filter !== 'string') return;
  const bytes = Uint8Array.from(Buffer.from(filter, 'base64'));
  Object.assign(part as object, { filter: new Uint32Array(bytes.buffer) });
}
