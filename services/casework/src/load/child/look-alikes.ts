import type { Desk } from '@ictg/kit/database';

/** A child that a file describes. */
export interface DescribedChild {
  readonly line: number;
  readonly name: string;
  readonly dateOfBirth: string | null;
}

/**
 * Children on record who were born on the same day and share a name with one in the file, by line. They are told,
 * never merged: two people can be born on one day and share a name.
 */
export async function lookAlikes(
  desk: Desk,
  described: readonly DescribedChild[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const known = described.filter(({ dateOfBirth }) => dateOfBirth !== null);
  if (known.length === 0) return new Map();
  const rows = await desk.rows<{ line: number; references: string[] }>(
    `with d as materialized (
       select line, "dateOfBirth" as born, word from jsonb_to_recordset(?::jsonb) as d (line integer, name text, "dateOfBirth" date),
         unnest(string_to_array(plain_name(name), ' ')) as word where length(word) > 2)
     select d.line, array_agg(distinct c.reference order by c.reference) as references
     from d join child c on c.date_of_birth = d.born and c.state <> 'SUPERSEDED'
     join child_name_key k on k.child_id = c.id and k.key = d.word
     group by d.line`,
    [JSON.stringify(known)],
  );
  return new Map(rows.map(({ line, references }) => [line, references]));
}
