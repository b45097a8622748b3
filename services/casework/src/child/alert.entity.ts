import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChild, aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { ChildEntity } from './child.entity.js';
import { alertKinds, type LinkKind } from './child.vocabulary.js';

const child = () => p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index();

/** Something that anybody who deals with the child must know first. It has an owner and an end. */
export const AlertEntity = defineEntity({
  name: 'Alert',
  tableName: 'alert',
  properties: {
    ...recordProperties('alr'),
    childId: child(),
    kind: p.enum(alertKinds).comment(personal('sensitive')),
    text: p.text().comment(personal('sensitive')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    expiresOn: p.date().$type<string>().nullable().comment(personal('none')),
    ownerSubject: p.string().comment(personal('professional')),
    endedOn: p.date().$type<string>().nullable().comment(personal('none')),
    endedReason: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChild())],
  rowLevelSecurity: 'force',
});
export type Alert = InferEntity<typeof AlertEntity>;

/** A typed, dated tie between a child and another child or person. */
export const ChildLinkEntity = defineEntity({
  name: 'ChildLink',
  tableName: 'child_link',
  properties: {
    ...recordProperties('lnk'),
    childId: child(),
    kind: p.string().$type<LinkKind>().comment(personal('sensitive')),
    otherChildId: p.string().nullable().index().comment(personal('sensitive')),
    otherName: p.string().nullable().comment(personal('identity')),
    note: p.text().nullable().comment(personal('sensitive')),
    fromOn: p.date().$type<string>().nullable().comment(personal('none')),
    untilOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  policies: [
    // The other end counts too: a link to a child whom the viewer may not see does not exist for them.
    rowsWhere(
      `${aboutVisibleChildInFull()} and (other_child_id is null or ${aboutVisibleChild('other_child_id')})`,
    ),
  ],
  rowLevelSecurity: 'force',
});
export type ChildLink = InferEntity<typeof ChildLinkEntity>;
