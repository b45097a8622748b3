import { p } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { approvalStates } from './approval.states.js';

/** The columns of whatever takes effect only when a second person stands behind it. */
export function approvalProperties(prefix: string) {
  return {
    ...recordProperties(prefix),
    state: p.enum(approvalStates).comment(personal('none')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    note: p.text().nullable().comment(personal('none')),
    /** Subjects of everybody who wrote a part of it: none of them may approve it. */
    contributors: p.array().$type<string[]>().comment(personal('professional')),
    draftedBy: p.string().comment(personal('professional')),
    submittedAt: p.datetime().nullable().comment(personal('none')),
    approvedBySubject: p.string().nullable().comment(personal('professional')),
    approvedBy: p.string().nullable().comment(personal('professional')),
    approvedAt: p.datetime().nullable().comment(personal('none')),
  };
}

const readers = viewerIs(
  'manager',
  'line',
  'auditor',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'system',
);
const anybody = `(select nullif(current_setting('app.subject', true), '')) is not null`;
const drafters = viewerIs('manager', 'system');

/**
 * What is approved holds for everybody and is no secret; drafts are for the service's own people. What has taken
 * effect nobody can change any more, whatever the service says.
 */
export const approvalPolicies = [
  { name: 'read', command: 'select', using: `${readers} or (state = 'APPROVED' and ${anybody})` },
  { name: 'draft', command: 'insert', check: `${drafters} and state in ('DRAFT', 'SUBMITTED')` },
  {
    name: 'change',
    command: 'update',
    using: `${drafters} and (state in ('DRAFT', 'SUBMITTED') or (state = 'APPROVED' and from_on > (select london_today())))`,
    check: drafters,
  },
] as const;
