import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { readsAll } from '../database/visibility.js';

/** What the words of a form mean, as somebody who decides has said: for every referral that says the same. */
export const PlaceReadingEntity = defineEntity({
  name: 'PlaceReading',
  tableName: 'place_reading',
  properties: {
    ...recordProperties('plr'),
    /** The words as they are compared: small letters and single spaces, by PostgreSQL alone. */
    words: p.string().length(200).unique().comment(personal('none')),
    /** Empty where they mean no authority of England or Wales. */
    gssCode: p.string().length(9).nullable().comment(personal('none')),
    readBy: p.string().comment(personal('professional')),
  },
  policies: [
    { name: 'read', command: 'select', using: readsAll },
    { name: 'add', command: 'insert', check: readsAll },
    { name: 'change', command: 'update', using: readsAll, check: readsAll },
  ],
  rowLevelSecurity: 'force',
});
export type PlaceReading = InferEntity<typeof PlaceReadingEntity>;
