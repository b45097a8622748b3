import type { Desk } from '@ictg/kit/database';
import { textArray } from '../database/text-array.js';
import { takenTypes } from './file.rules.js';
import { StoredFile } from './file.type.js';
import type { ScanState } from './file.vocabulary.js';

interface FileRow {
  readonly id: string;
  readonly referral_id: string;
  readonly name: string;
  readonly media_type: string;
  readonly bytes: number;
  readonly scan: ScanState;
  readonly created_at: Date;
  readonly uploaded_by_name: string;
  readonly destroyed_at: Date | null;
}

/** The files of each referral, in the order in which they were sent. */
export async function filesOf(
  desk: Desk,
  referralIds: readonly string[],
): Promise<Map<string, StoredFile[]>> {
  const rows = await desk.rows<FileRow>(
    `select id, referral_id, name, media_type, bytes, scan, created_at, uploaded_by_name, destroyed_at
     from stored_file where referral_id = any(?::text[]) order by created_at, id`,
    [textArray(referralIds)],
  );
  const files = new Map<string, StoredFile[]>();
  for (const row of rows)
    files.set(row.referral_id, [...(files.get(row.referral_id) ?? []), fileOf(row)]);
  return files;
}

function fileOf(row: FileRow): StoredFile {
  return Object.assign(new StoredFile(), {
    id: row.id,
    name: row.name,
    kind: takenTypes[row.media_type] ?? row.media_type,
    bytes: row.bytes,
    scan: row.scan,
    sentAt: new Date(row.created_at),
    sentBy: row.uploaded_by_name,
    canOpen: row.destroyed_at === null,
  });
}
