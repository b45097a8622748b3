import { defineEntity, p } from '@mikro-orm/core';
import { personal, systemOnly } from '../database/index.js';

// People are told of with their names sealed; of the service's own work nothing is told that is anybody's.
const told = (level: 'identity' | 'none') => ({
  properties: {
    /** The record's own id. It never leaves the owner: the key does. */
    id: p.string().primary().comment(personal('none')),
    key: p.string().length(60).comment(personal('none')),
    /** Of everything that is told, in clear, so it stays here. */
    fingerprint: p.string().length(32).comment(personal(level)),
    /** The same, sealed: goes with the entry. */
    digest: p.string().length(64).comment(personal('none')),
    /** Grows with every change of any record. */
    sequence: p.bigint('string').unique().comment(personal('none')),
    isRemoved: p.boolean().default(false).comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select' as const, using: systemOnly },
    { name: 'add', command: 'insert' as const, check: systemOnly },
    { name: 'change', command: 'update' as const, using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force' as const,
});

/** What the owner last told of one of its records: enough to notice every later change, however it was made. */
export const FeedEntryEntity = defineEntity({
  name: 'FeedEntry',
  tableName: 'feed_entry',
  ...told('identity'),
});

/** The same of the owner's work. */
export const WorkEntryEntity = defineEntity({
  name: 'WorkEntry',
  tableName: 'work_entry',
  ...told('none'),
});
