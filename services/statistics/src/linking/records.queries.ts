import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import type { EncodedPerson } from '@ictg/kit/linkage';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';

/** A record as it is kept, with its owner's token and how often it was corrected. */
export interface KeptRecord {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly sealed: string;
}

/** A record that can be compared. */
export interface SealedRecord {
  readonly key: string;
  readonly person: EncodedPerson;
}

/** The records of every source, in the order of their ids. */
export type BySource<One> = Readonly<Record<Source, readonly One[]>>;

/** A pair of records by their owners' tokens, and whether they are of one person. */
export interface DecidedPair {
  readonly leftKey: string;
  readonly rightKey: string;
  readonly isSame: boolean;
}

/** Reads every record. */
export async function readRecords(encodings: MikroORM): Promise<BySource<KeptRecord>> {
  const of = (source: Source): Promise<KeptRecord[]> =>
    atDesk(encodings, systemViewer('linkage'), (desk) =>
      desk.rows('select id, key, version, sealed from encoding where source = ? order by id', [
        source,
      ]),
    );
  return {
    nrm: await of('nrm'),
    casework: await of('casework'),
    'looked-after': await of('looked-after'),
  };
}

/** Makes records ready to be compared. */
export function unsealed(rows: BySource<KeptRecord>): BySource<SealedRecord> {
  const of = (source: Source): SealedRecord[] =>
    rows[source].map(({ id, key, sealed }) => ({ key, person: unsealedPerson(id, sealed) }));
  return { nrm: of('nrm'), casework: of('casework'), 'looked-after': of('looked-after') };
}

/** The pairs that owners say are of two people: of each denied reference, every record that bears it. */
export async function deniedPairs(
  encodings: MikroORM,
  records: BySource<SealedRecord>,
): Promise<readonly DecidedPair[]> {
  const said = await atDesk(encodings, systemViewer('linkage'), (desk) =>
    desk.rows<{ key: string; deniedSource: Source; code: string }>(
      'select key, denied_source as "deniedSource", code from denial order by id',
    ),
  );
  const wanted = new Set(said.map(({ deniedSource, code }) => `${deniedSource} ${code}`));
  const bearing = Map.groupBy(
    sources.flatMap((source) =>
      records[source].flatMap(({ key, person }) =>
        person.codes
          .map(({ whole }) => ({ key, mark: `${source} ${whole}` }))
          .filter(({ mark }) => wanted.has(mark)),
      ),
    ),
    ({ mark }) => mark,
  );
  return said.flatMap(({ key, deniedSource, code }) =>
    (bearing.get(`${deniedSource} ${code}`) ?? []).map((other) => ({
      leftKey: key,
      rightKey: other.key,
      isSame: false,
    })),
  );
}
