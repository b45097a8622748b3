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
export async function lookAlikes(desk: Desk, described: readonly DescribedChild[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const known = described.filter(({ dateOfBirth }) => dateOfBirth !== null);
  if (known.length === 0) return new Map();
  const rows = await desk.rows<{ line: number; references: string[] }>(
    `select d.line, array_agg(distinct c.reference order by c.reference) as references
     from jsonb_to_recordset(?::jsonb) as d (line integer, name text, "dateOfBirth" date)
     join child c on c.date_of_birth = d."dateOfBirth" and c.state <> 'SUPERSEDED'
     where exists (select 1 from unnest(string_to_array(plain_name(d.name), ' ')) as word
       where length(word) > 2 and word = any(string_to_array(plain_name(concat_ws(' ', c.given_names, c.family_name, array_to_string(c.other_names, ' '))), ' ')))
     group by d.line`,
    [JSON.stringify(known)],
  );
  return new Map(rows.map(({ line, references }) => [line, references]));
}
