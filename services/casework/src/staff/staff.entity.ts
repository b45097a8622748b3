import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { roles } from '@ictg/kit/viewer';
import { caseStaff } from '../database/visibility.js';
import { duties } from './staff.vocabulary.js';

const changedByManagers = [
  {
    name: 'known_to_case_staff',
    command: 'select',
    using: `${caseStaff} or ${viewerIs('organiser', 'auditor')}`,
  },
  { name: 'added_by_managers', command: 'insert', check: viewerIs('manager', 'system') },
  {
    name: 'changed_by_managers',
    command: 'update',
    using: viewerIs('manager', 'system'),
    check: viewerIs('manager', 'system'),
  },
] as const;

/** A person on the staff register of the service. The register decides who may sign in. */
export const StaffMemberEntity = defineEntity({
  name: 'StaffMember',
  tableName: 'staff_member',
  properties: {
    ...recordProperties('stf'),
    subject: p.string().unique().comment(personal('professional')),
    name: p.string().comment(personal('professional')),
    email: p.string().unique().comment(personal('professional')),
    phone: p.string().nullable().comment(personal('professional')),
    languages: p.array().$type<string[]>().default([]).comment(personal('professional')),
    startedOn: p.date().$type<string>().comment(personal('professional')),
    endedOn: p.date().$type<string>().nullable().comment(personal('professional')),
  },
  policies: [...changedByManagers],
  rowLevelSecurity: 'force',
});
export type StaffMember = InferEntity<typeof StaffMemberEntity>;

/** What a person does for the service, where, and how much, between two dates. */
export const PostEntity = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    ...recordProperties('pst'),
    staffId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_id').index(),
    role: p.enum(roles).comment(personal('professional')),
    areas: p.array().$type<string[]>().default([]).comment(personal('professional')),
    fromOn: p.date().$type<string>().comment(personal('professional')),
    untilOn: p.date().$type<string>().nullable().comment(personal('professional')),
    caseloadLimit: p.integer().nullable().comment(personal('professional')),
    workingDays: p
      .array()
      .$type<string[]>()
      .default(['1', '2', '3', '4', '5'])
      .comment(personal('professional')),
  },
  policies: [...changedByManagers],
  rowLevelSecurity: 'force',
});
export type Post = InferEntity<typeof PostEntity>;

/** Time away, and who covers. */
export const LeaveEntity = defineEntity({
  name: 'Leave',
  tableName: 'leave',
  properties: {
    ...recordProperties('lve'),
    staffId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_id').index(),
    subject: p.string().comment(personal('professional')),
    fromOn: p.date().$type<string>().comment(personal('professional')),
    untilOn: p.date().$type<string>().comment(personal('professional')),
    coverSubject: p.string().nullable().index().comment(personal('professional')),
  },
  policies: [...changedByManagers],
  rowLevelSecurity: 'force',
});
export type Leave = InferEntity<typeof LeaveEntity>;

/** Who is on call between two moments, for new referrals and for decisions at night. */
export const OnCallEntity = defineEntity({
  name: 'OnCall',
  tableName: 'on_call',
  properties: {
    ...recordProperties('onc'),
    subject: p.string().index().comment(personal('professional')),
    duty: p.enum(duties).comment(personal('professional')),
    fromAt: p.datetime().comment(personal('professional')),
    untilAt: p.datetime().comment(personal('professional')),
  },
  policies: [...changedByManagers],
  rowLevelSecurity: 'force',
});
export type OnCall = InferEntity<typeof OnCallEntity>;
