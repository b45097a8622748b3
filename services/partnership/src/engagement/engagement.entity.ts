import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { courseTopics } from '../course/course.vocabulary.js';
import { sessionRoles } from '../permission/permission.js';
import { TeamEntity } from '../team/team.entity.js';
import { declineReasons, engagementOutcomes } from './engagement.vocabulary.js';

const records = `(${viewerIs(...sessionRoles)} or ${systemOnly})`;
/** A team that the viewer's own agency has: the team's policy shows a partner no other. */
const ofOwnTeam = `(${viewerIs('partner')} and exists (select 1 from team t where t.id = team_id))`;

/**
 * That a team was asked, and what came of it. Every word of it may be read by the team itself, which can answer; so
 * there is no column for what anybody thinks of a team, and none that names a person of it.
 */
export const EngagementEntity = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    ...recordProperties('eng'),
    teamId: p.manyToOne(TeamEntity).mapToPk().fieldName('team_id').index(),
    askedOn: p.date().$type<string>().comment(personal('none')),
    askedBy: p.string().comment(personal('professional')),
    topic: p.enum(courseTopics).nullable().comment(personal('none')),
    outcome: p.enum(engagementOutcomes).comment(personal('none')),
    outcomeOn: p.date().$type<string>().nullable().comment(personal('none')),
    reason: p.enum(declineReasons).nullable().comment(personal('none')),
    nextTryOn: p.date().$type<string>().nullable().index().comment(personal('none')),
    /** The team's own answer, in its words. */
    answer: p.text().nullable().comment(personal('none')),
    answeredAt: p.datetime().nullable().comment(personal('none')),
    answeredBy: p.string().nullable().comment(personal('professional')),
  },
  checks: [
    {
      name: 'engagement_reason_of_a_refusal',
      expression: `(outcome = 'DECLINED') = (reason is not null)`,
    },
  ],
  indexes: [{ properties: ['teamId', 'askedOn'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...sessionRoles, 'auditor')} or ${systemOnly} or ${ofOwnTeam})`,
    },
    { name: 'add', command: 'insert', check: records },
    {
      name: 'change',
      command: 'update',
      using: `(${records} or ${ofOwnTeam})`,
      check: `(${records} or ${ofOwnTeam})`,
    },
  ],
  rowLevelSecurity: 'force',
});
export type Engagement = InferEntity<typeof EngagementEntity>;
