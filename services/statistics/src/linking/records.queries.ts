import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { unsealedPerson } from '@ictg/kit/feed';
import type { EncodedPerson } from '@ictg/kit/linkage';
import { systemViewer } from '@ictg/kit/viewer';
import { sources, type Source } from '../feed/feed.vocabulary.js';

/** A record with its owner's token, and how often it was corrected. */
export interface SealedRecord {
  readonly key: string;
  readonly version: number;
  readonly person: EncodedPerson;
}

/** The records of every source, in the order of their ids. */
export type SealedRecords = Readonly<Record<Source, readonly SealedRecord[]>>;

/** A pair of records by their owners' tokens, and whether they are of one person. */
export interface DecidedPair {
  readonly leftKey: string;
  readonly rightKey: string;
  readonly isSame: boolean;
}

/** Reads every record. */
export async function readRecords(encodings: MikroORM): Promise<SealedRecords> {
  const of = async (source: Source): Promise<SealedRecord[]> => {
    const rows = await atDesk(encodings, systemViewer('linkage'), (desk) =>
      desk.rows<{ id: string; key: string; version: number; sealed: string }>(
        'select id, key, version, sealed from encoding where source = ? order by id',
        [source],
      ),
    );
    return rows.map(({ id, key, version, sealed }) => ({
      key,
      version,
      person: unsealedPerson(id, sealed),
    }));
  };
  return {
    nrm: await of('nrm'),
    casework: await of('casework'),
    'looked-after': await of('looked-after'),
  };
}

/** The pairs that owners say are of two people: of each denied reference, every record that bears it. */
export async function deniedPairs(
  encodings: MikroORM,
  records: SealedRecords,
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
