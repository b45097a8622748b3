import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs, viewerSubject } from '@ictg/kit/database';
import { readsStatistics } from '../database/visibility.js';
import { packKeepers } from '../permission/permission.js';
import { packStates } from './pack.states.js';

const keeps = viewerIs(...packKeepers);

/** Tables of one frozen snapshot with notes, to be published once two people have signed. What is signed never changes. */
export const PublicationPackEntity = defineEntity({
  name: 'PublicationPack',
  tableName: 'publication_pack',
  properties: {
    ...recordProperties('pck'),
    title: p.string().length(200).comment(personal('none')),
    notes: p.text().comment(personal('none')),
    snapshotId: p.string().length(64).comment(personal('none')),
    /** Of everything that the pack says: what the signatures stand under. */
    digest: p.string().length(64).comment(personal('none')),
    state: p.enum(packStates).default('DRAFTED').comment(personal('none')),
    draftedBy: p.string().length(200).comment(personal('professional')),
    publishedAt: p.datetime().nullable().comment(personal('none')),
    withdrawnAt: p.datetime().nullable().comment(personal('none')),
    withdrawnBy: p.string().length(200).nullable().comment(personal('professional')),
    /** For its readers: it stands in the file. */
    withdrawnReason: p.text().nullable().comment(personal('none')),
    /** The published pack that is to be used instead. */
    replacedById: p.string().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['createdAt', 'id'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${keeps} or (state in ('PUBLISHED', 'WITHDRAWN') and ${readsStatistics}))`,
    },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type PublicationPack = InferEntity<typeof PublicationPackEntity>;

/** That somebody stands behind a pack as it was when they signed. Added to only. */
export const PackSignatureEntity = defineEntity({
  name: 'PackSignature',
  tableName: 'pack_signature',
  properties: {
    ...recordProperties('psg'),
    packId: p.manyToOne(PublicationPackEntity).mapToPk().fieldName('pack_id'),
    subject: p.string().length(200).comment(personal('professional')),
    name: p.string().length(200).comment(personal('professional')),
    digest: p.string().length(64).comment(personal('none')),
  },
  uniques: [{ properties: ['packId', 'subject'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `exists (select 1 from publication_pack k where k.id = pack_id)`,
    },
    { name: 'add', command: 'insert', check: `(subject = ${viewerSubject} and ${keeps})` },
  ],
  rowLevelSecurity: 'force',
});
export type PackSignature = InferEntity<typeof PackSignatureEntity>;
