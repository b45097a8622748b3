import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs, viewerSubject } from '@ictg/kit/database';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { scanStates } from './file.vocabulary.js';

/** A file is seen by whoever sees its referral in full; until it belongs to one, by whoever sent it. */
const visible = [
  viewerIs('system'),
  `(child_id is not null and ${aboutVisibleChildInFull()})`,
  `(child_id is null and uploaded_by = ${viewerSubject})`,
].join(' or ');

/** What is known of a file. What it holds lies outside the database, encrypted. */
export const StoredFileEntity = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    ...recordProperties('fil'),
    referralId: p.string().nullable().index().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    /** People call files after children. */
    name: p.string().length(200).comment(personal('identity')),
    mediaType: p.string().length(100).comment(personal('none')),
    bytes: p.integer().comment(personal('none')),
    sha256: p.string().length(64).comment(personal('none')),
    uploadedBy: p.string().comment(personal('professional')),
    uploadedByName: p.string().comment(personal('professional')),
    scan: p.enum(scanStates).default('NOT_SCANNED').comment(personal('none')),
    scannedAt: p.datetime().nullable().comment(personal('none')),
    /** When what it held was destroyed, since it belonged to nothing for a day or was infected. */
    destroyedAt: p.datetime().nullable().comment(personal('none')),
  },
  policies: [rowsWhere(visible)],
  rowLevelSecurity: 'force',
});
export type StoredFile = InferEntity<typeof StoredFileEntity>;
