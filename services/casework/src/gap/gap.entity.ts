import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { aboutVisibleChildInFull, practitioners, rowsWhere } from '../database/visibility.js';
import { gapStates, localNeeds } from './gap.vocabulary.js';

/** Something a child or children need and nobody in an authority gives. Without a child all of casework sees it. */
export const LocalGapEntity = defineEntity({
  name: 'LocalGap',
  tableName: 'local_gap',
  properties: {
    ...recordProperties('gap'),
    authorityGss: p.string().length(9).index().comment(personal('none')),
    need: p.enum(localNeeds).comment(personal('sensitive')),
    text: p.text().comment(personal('sensitive')),
    sinceOn: p.date().$type<string>().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    state: p.enum(gapStates).comment(personal('none')),
    raisedWith: p.string().nullable().comment(personal('professional')),
    result: p.text().nullable().comment(personal('sensitive')),
    settledOn: p.date().$type<string>().nullable().comment(personal('none')),
    recordedBy: p.string().comment(personal('professional')),
  },
  policies: [
    rowsWhere(
      `(child_id is not null and ${aboutVisibleChildInFull()})
       or (child_id is null and (${viewerIs('manager', 'system')} or ${practitioners}))`,
    ),
  ],
  rowLevelSecurity: 'force',
});
export type LocalGap = InferEntity<typeof LocalGapEntity>;
